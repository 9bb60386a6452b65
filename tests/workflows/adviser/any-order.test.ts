import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { RequestId } from '#workflows/actor.ts'
import type { SlackUser } from '#workflows/file/events.ts'
import type { PressName, RequestEvent, RequestForm } from '#workflows/request/events.ts'
import { ownerOf, type RequestState } from '#workflows/request/state.ts'
import { wish } from './kit.ts'
import { createWorld, everyone, inTurn, type Step, type World } from './world.ts'

const requests: readonly RequestId[] = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => `request:${name}` as const)
const advisers = everyone({ id: 'U1', cap: 1 }, { id: 'U2', cap: 2 }, { id: 'U3', cap: 1 })
const capOf = new Map(advisers.map(({ id, cap }) => [id, cap]))

/** `by` null: who follows the request then, if anyone. */
type Act =
  | { readonly act: 'open'; readonly request: RequestId; readonly urgency: 'high' | 'normal' }
  | { readonly act: 'press'; readonly request: RequestId; readonly by: SlackUser | null; readonly press: PressName }
  | { readonly act: 'submit'; readonly request: RequestId; readonly by: SlackUser | null; readonly form: RequestForm }
  | { readonly act: 'person'; readonly request: RequestId; readonly event: RequestEvent }
  | { readonly act: 'deliver'; readonly nth: number }
  | { readonly act: 'pass'; readonly minutes: number }

const someone = fc.constantFrom<SlackUser>(...advisers.map(({ id, name }) => ({ id, name })))
const by = fc.option(someone)
const request = fc.constantFrom(...requests)
const form = fc.oneof(
  fc.constant<RequestForm>({ form: 'request-answer', text: 'Bonjour.' }),
  someone.map((user): RequestForm => ({ form: 'request-transfer', user, perimeter: null, theme: null })),
)
const event = fc.constantFrom<RequestEvent>(
  { is: 'person.said', message: 1, text: 'Bonjour', quoting: null },
  { is: 'person.left' },
  { is: 'person.judged', solved: false, stars: null, word: null },
)
const press = fc.constantFrom<PressName>('take', 'give-back', 'resolve', 'block')
const urgency = fc.constantFrom<'high' | 'normal'>('high', 'normal')
const acts: fc.Arbitrary<Act[]> = fc.array(
  fc.oneof<fc.WeightedArbitrary<Act>[]>(
    { weight: 4, arbitrary: fc.record({ act: fc.constant('open'), request, urgency }) },
    { weight: 4, arbitrary: fc.record({ act: fc.constant('press'), request, by, press }) },
    { weight: 2, arbitrary: fc.record({ act: fc.constant('submit'), request, by, form }) },
    { weight: 1, arbitrary: fc.record({ act: fc.constant('person'), request, event }) },
    { weight: 8, arbitrary: fc.record({ act: fc.constant('deliver'), nth: fc.nat(9) }) },
    { weight: 1, arbitrary: fc.record({ act: fc.constant('pass'), minutes: fc.integer({ min: 1, max: 400 }) }) },
  ),
  { minLength: 10, maxLength: 60, size: 'max' },
)

function play(played: readonly Act[]): World {
  const world = createWorld(inTurn(advisers))
  for (const one of played) {
    if (one.act === 'deliver') world.deliver(one.nth)
    else if (one.act === 'pass') world.pass(one.minutes * 60_000)
    else world.happen(one.request, eventOf(world, one))
  }
  return world
}

function eventOf(world: World, done: Exclude<Act, { act: 'deliver' | 'pass' }>): RequestEvent {
  if (done.act === 'open') return wish({ urgency: done.urgency })
  if (done.act === 'person') return done.event
  const state = world.request(done.request)
  const who = done.by ?? (state.is === 'live' ? ownerOf(state) : null) ?? { id: 'U1', name: 'U1' }
  if (done.act === 'press') return { is: 'request.pressed', by: who, press: done.press }
  return { is: 'request.submitted', by: who, form: done.form }
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
