import type { ActorKind, Decision, Happening } from '#workflows/actor.ts'
import type { Reference } from '#workflows/reference.ts'
import { newTeam } from '#workflows/team/new-team.ts'
import { instants } from '#tests/kit/instants.ts'
import { answering } from '#tests/kit/answering.ts'
import { pix } from '#tests/kit/pix-reference.ts'
import { at, seedOf, specify } from '#tests/kit/specification.ts'
import { unchanged } from '#workflows/actor.ts'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

interface Bell {
  readonly rung: readonly { readonly at: number; readonly seed: string }[]
}

type BellEvent = 'rung' | 'muffled' | 'broken'

const reference: Reference = {
  communes: {
    find: () => ({ found: 'none' }),
    nearest: () => undefined,
    byCode: () => undefined,
    departementName: () => undefined,
    departements: [],
    regions: [],
  },
  admins: [],
  pix,
  knowledge: answering,
  team: newTeam,
}

const bell: ActorKind<Bell, BellEvent> = {
  initial: { rung: [] },
  parse: (stored) => z.object({ rung: z.array(z.object({ at: z.number(), seed: z.string() })) }).parse(stored),
  step: (state, { event, at: instant, seed }): Decision<Bell> => {
    if (event === 'broken') throw new Error('the bell broke')
    if (event === 'muffled') return unchanged(state)
    return {
      state: { rung: [...state.rung, { at: instant, seed }] },
      effects: [{ do: 'typing' }],
      audit: [{ by: 'U1', code: 'rung', subject: 'bell' }],
    }
  },
}

const audit = [{ by: 'U1', code: 'rung', subject: 'bell' }]
const flawed = (
  step: (state: Bell, happening: Happening<BellEvent>) => Decision<Bell>,
): ActorKind<Bell, BellEvent> => ({
  ...bell,
  step,
})

describe('A specification', () => {
  it('plays what is given, then what happens, a minute apart and with known seeds', () => {
    specify(bell, reference)
      .given('rung')
      .when('rung')
      .then({
        state: {
          rung: [
            { at: instants.now, seed: seedOf(1) },
            { at: instants.aMinuteLater, seed: seedOf(2) },
          ],
        },
        effects: [{ do: 'typing' }],
        audit,
      })
  })

  it('starts from a state, and dates an event', () => {
    specify(bell, reference)
      .givenState({ rung: [] })
      .when(at(instants.theNextDay, 'rung'))
      .then({ state: { rung: [{ at: instants.theNextDay, seed: seedOf(1) }] }, effects: [{ do: 'typing' }], audit })
  })

  it('can promise that nothing happened', () => {
    specify(bell, reference).given('rung').when('muffled').thenNothingHappened()
  })

  it('lets a sentence be read from the decision', () => {
    expect(specify(bell, reference).given().when('rung').decision.effects).toHaveLength(1)
  })
})

describe('A specification refuses', () => {
  const ringing = () => specify(bell, reference).given().when('rung')

  it('an effect that is not named', () => {
    expect(() => ringing().then({ audit })).toThrow('to deeply equal')
  })

  it('an audit entry that is not named', () => {
    expect(() => ringing().then({ effects: [{ do: 'typing' }] })).toThrow('to deeply equal')
  })

  it('another state', () => {
    expect(() => ringing().then({ state: { rung: [] }, effects: [{ do: 'typing' }], audit })).toThrow('to deeply equal')
  })

  it('that nothing happened when something did', () => {
    expect(() => ringing().thenNothingHappened()).toThrow('to deeply equal')
  })

  it('an answer where none was given', () => {
    const muffled = specify(bell, reference).given().when('muffled')
    const message = { name: 'anything', with: {} }
    expect(() => muffled.then({ answer: expect.objectContaining({ message }) })).toThrow('to deeply equal')
  })

  it('a step that changes what it was handed', () => {
    const pushing = flawed((state, { at: instant, seed }) => {
      Array.prototype.push.call(state.rung, { at: instant, seed })
      return { state, effects: [] }
    })
    expect(() => specify(pushing, reference).given().when('rung')).toThrow('not extensible')
  })

  it('a step that decides otherwise when asked again', () => {
    let asked = 0
    const moody = flawed((state) => {
      asked += 1
      return { state, effects: asked % 2 ? [] : [{ do: 'typing' }] }
    })
    expect(() => specify(moody, reference).given().when('rung')).toThrow('the same happening decides the same')
  })

  it('a state that storage would change', () => {
    const endless = flawed(() => ({ state: { rung: [{ at: Number.POSITIVE_INFINITY, seed: '' }] }, effects: [] }))
    expect(() => specify(endless, reference).given().when('rung')).toThrow('expected number, received null')
  })

  it('nothing of what the step itself throws', () => {
    expect(() => specify(bell, reference).given().when('broken')).toThrow('the bell broke')
  })
})
