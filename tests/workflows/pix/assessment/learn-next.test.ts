import { describe, expect, it } from 'vitest'
import { loadItems } from '#prompts/pix/bank.ts'
import { learnNext } from '#workflows/pix/assessment/learn-next.ts'
import { shuffled } from '#workflows/pix/assessment/shuffled.ts'
import type { GivenAnswer, Profile } from '#workflows/pix/assessment/state.ts'
import { competenceIds } from '#workflows/pix/engine/bank.ts'

const items = new Map(loadItems().map((item) => [item.id, item]))

/** Level 4 ± 0.5 everywhere, but for these. */
function profile(levels: Readonly<Record<string, number>>, sd: Readonly<Record<string, number>> = {}): Profile {
  return {
    at: 0,
    length: 'express',
    questions: 20,
    levels: competenceIds.map((id) => levels[id] ?? 4),
    sd: competenceIds.map((id) => sd[id] ?? 0.5),
  }
}

function missed(...ids: readonly string[]): readonly GivenAnswer[] {
  return ids.map((id) => ({ item: `${id}-01`, was: 'wrong' }))
}

describe('what to learn next', () => {
  it('is the weakest, where something was missed, two or three', () => {
    const low = profile({ '1.1': 1, '2.1': 2, '3.1': 3, '4.1': 0.5 })
    expect(learnNext({ profile: low, answers: missed('1.1', '2.1', '3.1', '5.1') }, items)).toEqual([
      '1.1',
      '2.1',
      '3.1',
    ])
    expect(learnNext({ profile: low, answers: missed('1.1', '2.1', '5.1') }, items)).toEqual(['1.1', '2.1'])
  })

  it('is rather what is low for sure', () => {
    const unsure = profile({ '1.1': 2, '2.1': 2.5, '3.1': 2.4 }, { '1.1': 2 })
    expect(learnNext({ profile: unsure, answers: missed('1.1', '2.1', '3.1') }, items).slice(0, 2)).toEqual([
      '3.1',
      '2.1',
    ])
  })

  it('is the two lowest when nothing was missed', () => {
    expect(learnNext({ profile: profile({ '4.2': 1, '4.3': 2 }), answers: [] }, items)).toEqual(['4.2', '4.3'])
  })
})

describe('a shuffle', () => {
  it('loses nothing, is the same for the same seed, and puts each at each place', () => {
    const places = new Set<string>()
    for (let seed = 0; seed < 100; seed += 1) {
      const order = shuffled(4, `seed ${seed}`)
      expect(order.toSorted((one, other) => one - other)).toEqual([0, 1, 2, 3])
      expect(shuffled(4, `seed ${seed}`)).toEqual(order)
      places.add(order.indexOf(0).toString())
    }
    expect(places.size).toBe(4)
  })
})
