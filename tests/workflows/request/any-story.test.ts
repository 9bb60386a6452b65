import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { saySlack } from '#prompts/copy/fr/slack.ts'
import { seedOf } from '#tests/kit/specification.ts'
import type { Decision } from '#workflows/actor.ts'
import { buttonsOf } from '#workflows/request/buttons.ts'
import { pressNames, type RequestEvent } from '#workflows/request/events.ts'
import { requestKind } from '#workflows/request/kind.ts'
import { parseRequest } from '#workflows/request/parse.ts'
import { floorOf, type LiveRequest, ownerOf, type RequestState } from '#workflows/request/state.ts'
import type { Reference } from '#workflows/reference.ts'
import {
  asked,
  brest,
  claire,
  id,
  karim,
  monday,
  opened,
  outgoing,
  paul,
  reference,
  solene,
  stranger,
  toChat,
} from './kit.ts'

const inTurn: Reference = {
  ...reference,
  team: {
    ...reference.team,
    channels: reference.team.channels.map((channel) => ({ ...channel, mode: 'turn' as const })),
  },
}
const nowhere: Reference = { ...reference, team: { ...reference.team, channels: [] } }

describe('any story of a request', () => {
  it('can be stored at each step, and keeps its promises', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anEvent, aDelay, aTeam), { maxLength: 40, size: 'max' }), (events) => {
        follow([[opened, 0, reference], ...events])
      }),
      { numRuns: 120 },
    )
  })
})

function follow(story: readonly (readonly [Loose, number, Reference])[]): void {
  let state: RequestState = requestKind.initial
  let at = monday
  story.forEach(([loose, delay, team], index) => {
    at += delay
    const event = typeof loose === 'function' ? loose(state) : loose
    const decision = requestKind.step(state, { id: `h${index}`, actor: id, at, seed: seedOf(index + 1), event }, team)
    expect(parseRequest(JSON.parse(JSON.stringify(decision.state)))).toEqual(decision.state)
    if (decision.state.is === 'live') promises(state, decision.state, decision, event)
    state = decision.state
  })
}

function promises(
  was: RequestState,
  request: LiveRequest,
  decision: Decision<RequestState>,
  event: RequestEvent,
): void {
  hasOneFloor(request, decision)
  hasOneCard(request, decision)
  keepsWhatWentOut(was, request)
  if (was.is === 'live' && was.stage.at === 'closed') expect(outgoing(decision.effects)).toEqual([])
  if (isOld(was, event)) expect(decision.effects).toEqual([])
  for (const effect of decision.effects) {
    if (effect.do === 'post' || effect.do === 'reply' || effect.do === 'update') saySlack(effect.message)
  }
}

/** A button that the card does not show. */
function isOld(was: RequestState, event: RequestEvent): boolean {
  if (event.is !== 'request.pressed' || typeof event.press !== 'string') return false
  return was.is !== 'live' || !buttonsOf(was).includes(event.press)
}

/** Who answers, what is promised, and what the chat is told of it, agree. */
function hasOneFloor(request: LiveRequest, { effects }: Decision<RequestState>): void {
  const floor = floorOf(request)
  expect(ownerOf(request) !== null).toBe(floor === 'human')
  if (request.open) expect(floor).toBe('human')
  if (floor === 'assistant') expect(request.promise).toBeNull()
  if (request.stage.at === 'answered') expect(request.promise).toBeNull()
  const told = toChat(effects).findLast(({ is }) => is === 'request.moved')
  if (told?.is === 'request.moved') expect(told.floor).toBe(floor)
}

/** One card is current; what shows on it is what may be pressed; a former one is only said to be elsewhere. */
function hasOneCard(request: LiveRequest, { effects }: Decision<RequestState>): void {
  const shown = effects.flatMap((effect) =>
    (effect.do === 'post' || effect.do === 'update') && effect.message.name === 'request-card'
      ? [{ key: effect.key, buttons: effect.message.with.buttons }]
      : [],
  )
  for (const { key } of shown) expect(key).toBe(request.card?.key)
  const last = shown.at(-1)
  if (last) expect(last.buttons).toEqual(buttonsOf(request))
  expect(effects.filter((effect) => effect.do === 'post').length).toBeLessThanOrEqual(1)
  for (const effect of effects) {
    if (effect.do === 'reply' || effect.do === 'reply-file') expect(effect.root).toMatch(/^card(-\d+)?$/)
  }
}

/** Each part keeps its place and its key; new ones come after. */
function keepsWhatWentOut(was: RequestState, { sent }: LiveRequest): void {
  const keys = sent.map(({ key }) => key)
  expect(new Set(keys).size).toBe(keys.length)
  const before = was.is === 'live' ? was.sent.map(({ key }) => key) : []
  expect(keys.slice(0, before.length)).toEqual(before)
}

/** An event, or one that speaks of what is there. */
type Loose = RequestEvent | ((state: RequestState) => RequestEvent)

const someone = fc.constantFrom(claire, claire, karim, paul, solene, stranger)
const aDelay = fc.constantFrom(0, 500, 60_000, 3_600_000, 86_400_000, 8 * 86_400_000)
const aTeam = fc.oneof(
  { weight: 6, arbitrary: fc.constant(reference) },
  { weight: 2, arbitrary: fc.constant(inTurn) },
  { weight: 1, arbitrary: fc.constant(nowhere) },
)
const words = fc.constantFrom(
  'Bonjour',
  '!! Bonjour',
  '> cité',
  'note: dedans',
  '!!',
  'mot '.repeat(2_000),
  '!! 🙂'.repeat(900),
)
const aTs = fc.constantFrom('1.1', '1.2', '1.3')
const files = fc.constantFrom([], [{ id: 'F1', name: 'a.pdf', mime: 'application/pdf', bytes: 1 }])

/** Of a part that went out, or of none. */
function about(make: (key: string) => RequestEvent): fc.Arbitrary<Loose> {
  return fc
    .nat(5)
    .map((nth) => (state: RequestState) => make((state.is === 'live' && state.sent.at(-1 - nth)?.key) || 'gone'))
}

const theirs = fc.constantFrom<RequestEvent>(
  { is: 'request.added', asked },
  { is: 'request.added', asked: { ...asked, urgency: 'high', reason: 'fraud-account' } },
  { is: 'person.said', message: 41, text: 'un mot', quoting: null },
  { is: 'person.said', message: 42, text: 'ma voix', quoting: 'cité', heard: true },
  { is: 'person.located', message: 43, lat: 48, lon: -4 },
  {
    is: 'person.sent',
    message: 44,
    files: [{ file: 't', name: 'a.jpg', mime: 'image/jpeg', bytes: 1 }],
    caption: '',
    quoting: null,
  },
  { is: 'person.showed', message: 45, kind: 'poll' },
  { is: 'person.edited', message: 41, before: null, text: 'autre mot' },
  { is: 'person.placed', place: brest },
  { is: 'person.placed', place: { name: 'Paris', departement: '75', region: '11' } },
  { is: 'person.left' },
  { is: 'person.judged', solved: true, stars: 4, word: null },
  { is: 'person.judged', solved: false, stars: null, word: null },
  { is: 'contact.given', telephone: '+33612345678' },
  { is: 'contact.given', telephone: null },
  { is: 'person.returned', asked },
)

const machines = fc.constantFrom<RequestEvent>(
  opened,
  { is: 'channel.ready' },
  { is: 'line.looked', ahead: 2 },
  { is: 'promise.due' },
  { is: 'request.old' },
  { is: 'turn.due' },
  { is: 'delivery.failed', key: 'card', code: 'gone' },
  { is: 'delivery.failed', key: 'card-2', code: 'not-allowed' },
  { is: 'delivery.failed', key: null, code: 'exhausted' },
)

const capacity: fc.Arbitrary<Loose> = fc
  .constantFrom('given' as const, 'refused' as const, 'expired' as const)
  .map((came) => (state: RequestState) => {
    const { asking, nth } = state.is === 'live' ? state.turns : { asking: null, nth: 0 }
    const adviser = asking ?? (state.is === 'live' ? ownerOf(state)?.id : undefined) ?? claire.id
    if (came === 'given')
      return { is: 'capacity.given', adviser, name: 'Claire', nth, until: monday, departement: '29' }
    return { is: `capacity.${came}`, adviser, nth }
  })

const anEvent: fc.Arbitrary<Loose> = fc.oneof(
  { weight: 5, arbitrary: theirs },
  { weight: 3, arbitrary: machines },
  { weight: 2, arbitrary: capacity },
  {
    weight: 6,
    arbitrary: fc
      .tuple(fc.constantFrom(...pressNames), someone)
      .map(([press, by]) => ({ is: 'request.pressed', press, by }) as const),
  },
  {
    weight: 4,
    arbitrary: fc
      .record({ is: fc.constant('thread.said' as const), by: someone, ts: aTs, raw: words, files })
      .map((event) => ({ ...event, text: [{ text: event.raw }] })),
  },
  {
    weight: 2,
    arbitrary: fc
      .record({ is: fc.constant('thread.edited' as const), by: someone, ts: aTs, raw: words })
      .map((event) => ({ ...event, text: [{ text: event.raw }] })),
  },
  { weight: 1, arbitrary: aTs.map((ts) => ({ is: 'thread.deleted', ts }) as const) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(
        someone,
        fc.constantFrom(
          { form: 'request-answer', text: 'Bonjour' } as const,
          { form: 'request-meet', date: '2026-12-01', time: '14 h', where: 'Mairie' } as const,
          { form: 'request-transfer', user: karim, perimeter: null, theme: 'papiers' } as const,
          { form: 'request-transfer', user: null, perimeter: 'region:53', theme: null } as const,
          { form: 'request-transfer', user: null, perimeter: 'all', theme: null } as const,
        ),
      )
      .map(([by, form]) => ({ is: 'request.submitted', by, form }) as const),
  },
  {
    weight: 3,
    arbitrary: fc.oneof(
      about((key) => ({ is: 'delivery.done', key })),
      about((key) => ({ is: 'delivery.uncertain', key })),
      about((key) => ({ is: 'delivery.delayed', key, until: 0 })),
      about((key) => ({ is: 'delivery.failed', key, code: 'blocked' })),
      about((key) => ({ is: 'request.pressed', by: claire, press: { resend: key } })),
    ),
  },
)
