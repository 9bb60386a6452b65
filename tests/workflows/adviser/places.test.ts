import { describe, expect, test } from 'vitest'
import { at, specify } from '#tests/kit/specification.ts'
import type { AdviserEvent } from '#workflows/adviser/events.ts'
import { adviserKind } from '#workflows/adviser/kind.ts'
import type { Adviser } from '#workflows/adviser/state.ts'
import { everyone, inTurn, tuesday } from './world.ts'

const a = 'request:a'
const b = 'request:b'
const c = 'request:c'
const minutes = 60_000
const nora = { id: 'U1', cap: 1, hours: 'lun-ven 9h-12h 13h30-17h30' }
const places = specify(adviserKind, inTurn(everyone(nora)), 'adviser:U1')
const none: Adviser = { v: 1, held: [] }
const firm = (request: 'request:a' | 'request:b', nth = 1): Adviser => ({ v: 1, held: [{ request, nth, until: null }] })

function asked(request: typeof a | typeof b | typeof c, more: Partial<Asked> = {}): Asked {
  return { is: 'reserve.asked', request, nth: 1, urgency: 'normal', room: 'any', ...more }
}
type Asked = Extract<AdviserEvent, { is: 'reserve.asked' }>

describe('an adviser’s places', () => {
  test('are reserved for half of the promise, in the adviser’s own working time', () => {
    const until = tuesday + 120 * minutes
    places
      .givenState(none)
      .when(at(tuesday, asked(a)))
      .then({
        state: { v: 1, held: [{ request: a, nth: 1, until }] },
        effects: [
          {
            do: 'tell',
            actor: a,
            event: { is: 'capacity.given', adviser: 'U1', name: 'U1', nth: 1, until, departement: '75' },
          },
          { do: 'remind', name: 'reserve', at: until, event: { is: 'reserve.due' } },
        ],
      })
    const lateMorning = tuesday + 110 * minutes
    const { state } = places.givenState(none).when(at(lateMorning, asked(a))).decision
    expect(state.held).toEqual([{ request: a, nth: 1, until: tuesday + 320 * minutes }])
  })

  test('go to one of two requests at once; the other is refused', () => {
    const { state, effects } = places.givenState(none, at(tuesday, asked(a))).when(at(tuesday, asked(b))).decision
    expect(state.held.map(({ request }) => request)).toEqual([a])
    expect(effects).toEqual([{ do: 'tell', actor: b, event: { is: 'capacity.refused', adviser: 'U1', nth: 1 } }])
  })

  test('are one more than the cap for what is urgent, and no more', () => {
    const urgent = places.givenState(firm(a)).when(at(tuesday, asked(b, { urgency: 'high' }))).decision
    expect(urgent.state.held).toHaveLength(2)
    const more = places.givenState(firm(a), at(tuesday, asked(b, { urgency: 'high' })))
    expect(more.when(at(tuesday, asked(c, { urgency: 'high' }))).decision.state.held).toHaveLength(2)
  })

  test('are kept for others as long as someone has nothing in hand', () => {
    const busy = places.givenState(firm(a)).when(at(tuesday, asked(b, { urgency: 'high', room: 'idle' }))).decision
    expect(busy.effects).toMatchObject([{ event: { is: 'capacity.refused' } }])
  })

  test.each([
    ['at lunch', tuesday + 150 * minutes],
    ['at night', tuesday + 600 * minutes],
  ])('are not given %s', (_when, instant) => {
    expect(places.givenState(none).when(at(instant, asked(a))).decision.effects).toMatchObject([
      { event: { is: 'capacity.refused' } },
    ])
  })

  test('are not given by someone the team no longer knows', () => {
    const gone = specify(adviserKind, inTurn([]), 'adviser:U1')
    expect(gone.givenState(none).when(at(tuesday, asked(a))).decision.effects).toMatchObject([
      { event: { is: 'capacity.refused' } },
    ])
  })

  test('are full with what was taken by hand, whatever the cap', () => {
    const kept: AdviserEvent = { is: 'reserve.kept', request: b, nth: 3 }
    const { state, effects } = places.givenState(firm(a)).when(kept).decision
    expect(state.held.map(({ request }) => request)).toEqual([a, b])
    expect(effects).toEqual([])
  })

  test('come back when nobody answered in time, and the request is told', () => {
    const late = tuesday + 120 * minutes
    places
      .givenState(none, at(tuesday, asked(a)))
      .when(at(late, { is: 'reserve.due' }))
      .then({
        state: none,
        effects: [
          { do: 'tell', actor: a, event: { is: 'capacity.expired', adviser: 'U1', nth: 1 } },
          { do: 'forget-reminder', name: 'reserve' },
        ],
      })
  })

  test('do not come back once the request was answered', () => {
    const kept: AdviserEvent = { is: 'reserve.kept', request: a, nth: 1 }
    places
      .givenState(none, at(tuesday, asked(a)))
      .when(kept)
      .then({
        state: firm(a),
        effects: [{ do: 'forget-reminder', name: 'reserve' }],
      })
  })

  test('are given back once; a late word about an earlier hold changes nothing', () => {
    const released: AdviserEvent = { is: 'reserve.released', request: a, nth: 2 }
    places.givenState(firm(a, 2)).when(released).then({ state: none })
    places.givenState(none).when(released).thenNothingHappened()
    places.givenState(firm(a, 3)).when(released).thenNothingHappened()
    places.givenState(firm(a, 3)).when({ is: 'reserve.kept', request: a, nth: 2 }).thenNothingHappened()
    places
      .givenState(firm(a, 3))
      .when(asked(a, { nth: 3 }))
      .thenNothingHappened()
  })
})
