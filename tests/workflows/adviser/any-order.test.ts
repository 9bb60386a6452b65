import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { RequestId } from '#workflows/actor.ts'
import type { RequestEvent } from '#workflows/request/events.ts'
import { ownerOf, type RequestState } from '#workflows/request/state.ts'
import { createWorld, everyone, inTurn, type Step, type World } from './world.ts'

const requests: readonly RequestId[] = ['a', 'b', 'c', 'd'].map((name) => `request:${name}` as const)
const advisers = everyone({ id: 'U1', cap: 1 }, { id: 'U2', cap: 2 }, { id: 'U3', cap: 1 })
const capOf = new Map(advisers.map(({ id, cap }) => [id, cap]))

type Act =
  | { readonly act: 'happen'; readonly request: RequestId; readonly event: RequestEvent }
  | { readonly act: 'deliver'; readonly nth: number }
  | { readonly act: 'pass'; readonly minutes: number }

const user = fc.constantFrom(...advisers.map(({ id, name }) => ({ id, name })))
const opened = fc.constantFrom<'high' | 'normal'>('high', 'normal').map((urgency): RequestEvent => {
  const asked = { text: '…', urgency, reason: 'not-enough', theme: null, sheet: null, language: 'fr' } as const
  return { is: 'request.opened', chat: 1, firstName: 'Jeanne', asked, place: null }
})
const pressed = fc
  .tuple(user, fc.constantFrom('take', 'give-back', 'resolve', 'block'))
  .map(([by, press]): RequestEvent => ({ is: 'request.pressed', by, press }))
const answered = user.map(
  (by): RequestEvent => ({ is: 'request.submitted', by, form: { form: 'request-answer', text: 'Bonjour.' } }),
)
const transferred = fc.tuple(user, user).map(([by, to]): RequestEvent => {
  const form = { form: 'request-transfer', user: to.id, perimeter: null, theme: null } as const
  return { is: 'request.submitted', by, form }
})
const said = fc.constantFrom<RequestEvent>(
  { is: 'person.said', message: 1, text: 'Bonjour', quoting: null },
  { is: 'person.left' },
  { is: 'person.judged', solved: false, stars: null, word: null },
)
const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      act: fc.constant('happen' as const),
      request: fc.constantFrom(...requests),
      event: fc.oneof({ weight: 3, arbitrary: opened }, { weight: 3, arbitrary: pressed }, answered, transferred, said),
    }),
  },
  { weight: 6, arbitrary: fc.record({ act: fc.constant('deliver' as const), nth: fc.nat(9) }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('pass' as const), minutes: fc.integer({ min: 1, max: 400 }) }) },
)
const acts = fc.array(act, { maxLength: 50 })

function play(played: readonly Act[]): World {
  const world = createWorld(inTurn(advisers))
  for (const one of played) {
    if (one.act === 'happen') world.happen(one.request, one.event)
    else if (one.act === 'deliver') world.deliver(one.nth)
    else world.pass(one.minutes * 60_000)
  }
  return world
}

describe('whatever happens, in whatever order words arrive', () => {
  test('nobody is given more than they can follow, but one more that is urgent', () => {
    fc.assert(
      fc.property(acts, (played) => {
        const world = play(played)
        world.quiet()
        for (const step of world.steps)
          if (step.of === 'adviser') expect(step.after.held.length).toBeLessThanOrEqual(mostOf(step))
      }),
    )
  })

  test('case 76: a request has one owner, whose places know it, and no one else’s do', () => {
    fc.assert(
      fc.property(acts, (played) => {
        const world = play(played)
        world.quiet()
        for (const id of requests) expect(holdersOf(world, id)).toEqual(awaitedOf(world.request(id)))
      }),
    )
  })

  test('case 77: what someone took, or was given, by hand is never given to another in turn', () => {
    fc.assert(
      fc.property(acts, (played) => {
        const world = play(played)
        world.quiet()
        for (const step of world.steps) {
          if (step.of !== 'request' || !step.event.is.startsWith('capacity.') || !byHand(step.before)) continue
          expect(step.after).toEqual(step.before)
        }
      }),
    )
  })

  test('case 83: what nobody answers in time comes back, and after a while nobody is asked any more', () => {
    fc.assert(
      fc.property(acts, (played) => {
        const world = play(played)
        for (let hours = 0; hours < 60; hours++) {
          world.quiet()
          world.pass(3_600_000)
        }
        world.quiet()
        const reserved = advisers.flatMap(({ id }) => world.adviser(id).held.filter(({ until }) => until !== null))
        expect(reserved).toEqual([])
        for (const id of requests) expect(isReserved(world.request(id))).toBe(false)
        const steps = world.steps.length
        world.pass(30 * 86_400_000)
        world.quiet()
        const late = world.steps.slice(steps).filter(({ event }) => event.is === 'reserve.asked')
        expect(late).toEqual([])
      }),
      { numRuns: 50 },
    )
  })
})

/** By hand one may take any number; what is given in turn stops at the cap. */
function mostOf({ user: id, event, before }: Extract<Step, { of: 'adviser' }>): number {
  const cap = capOf.get(id) ?? 0
  if (event.is === 'reserve.asked') return Math.max(before.held.length, event.urgency === 'high' ? cap + 1 : cap)
  return event.is === 'reserve.kept' ? before.held.length + 1 : before.held.length
}

function holdersOf(world: World, id: RequestId): readonly string[] {
  return advisers.flatMap((one) =>
    world
      .adviser(one.id)
      .held.filter(({ request }) => request === id)
      .map(({ until }) => `${one.id} ${until === null ? 'firm' : 'reserved'}`),
  )
}

function awaitedOf(state: RequestState): readonly string[] {
  if (state.is !== 'live') return []
  const owner = ownerOf(state)
  const reserved = state.stage.at === 'claimed' && state.stage.how === 'turn'
  return owner ? [`${owner.id} ${reserved ? 'reserved' : 'firm'}`] : []
}

function byHand(state: RequestState): boolean {
  return state.is === 'live' && 'how' in state.stage && (state.stage.how === 'hand' || state.stage.at === 'answered')
}

function isReserved(state: RequestState): boolean {
  return state.is === 'live' && state.stage.at === 'claimed' && state.stage.how === 'turn'
}
