import { createChance } from '#tests/bench/pix/chance.ts'
import { createWorld } from '#tests/bench/pix/world.ts'
import { type Marked, profileOf } from '#workflows/pix/engine/assess.ts'
import { calibrate } from '#workflows/pix/engine/calibrate.ts'
import { labelsOnly } from '#workflows/pix/engine/calibration.ts'
import { fromStored, toStored } from '#workflows/pix/engine/stored.ts'
import { describe, expect, it } from 'vitest'

const world = createWorld({ seed: 5, people: 60, calibrated: false, within: 0.75, across: 0.6 })
const truth = world.items.filter((_, i) => i % 5 === 0)
const items = truth.map(({ item }) => item)
const chance = createChance(9)
const answered = world.people.map(({ answers }) =>
  truth.filter(() => chance.uniform() < 0.4).map((each): Marked => ({ item: each.item.id, right: answers(each) })),
)
const labels = labelsOnly(items)
const learnt = calibrate(items, null, answered)

describe('a calibration from everybody’s answers', () => {
  it('comes nearer to the true difficulties than the labels', () => {
    expect(errorOf(learnt)).toBeLessThan(0.8 * errorOf(labels))
  })

  it('is surer of an item the more it was answered, and keeps the label of one nobody met', () => {
    const [first, ...others] = items
    const alone = calibrate(items, null, [[{ item: others[0]?.id ?? '', right: true }]])
    const spreadOf = (calibration: typeof alone, id: string | undefined): number =>
      calibration.bank.curves[calibration.bank.index.get(id ?? '') ?? -1]?.spread ?? 0
    expect(spreadOf(learnt, first?.id)).toBeLessThan(spreadOf(alone, first?.id))
    expect(alone.bank.curves[0]?.b).toBe(labels.bank.curves[0]?.b)
  })

  it('finds a population that is not where the labels alone expect it', () => {
    const weak = answered.slice(0, 30).map((answers) => answers.map(({ item }, i) => ({ item, right: i % 8 === 0 })))
    const { prior } = calibrate(items, null, weak)
    expect(mean(prior.mean)).toBeLessThan(mean(labels.prior.mean) - 0.7)
  })

  it('counts its versions, and stays sound when taken up again', () => {
    const again = calibrate(items, learnt, answered)
    expect([learnt.version, again.version]).toEqual([1, 2])
    expect(errorOf(again)).toBeLessThan(0.8 * errorOf(labels))
  })

  it('with no answers at all says what the labels say', () => {
    const { bank, prior } = calibrate(items, null, [])
    expect(bank.curves.map(({ b }) => b)).toEqual(labels.bank.curves.map(({ b }) => b))
    expect(prior.mean).toEqual(labels.prior.mean)
  })
})

describe('a stored calibration', () => {
  it('is the same after a trip through JSON, and gives the same profile', () => {
    const stored = toStored(learnt)
    const parsed: typeof stored = JSON.parse(JSON.stringify(stored))
    const loaded = fromStored(items, parsed)
    expect(toStored(loaded)).toEqual(stored)
    const answers = answered[0] ?? []
    profileOf(learnt, answers).levels.forEach((level, k) => {
      expect(profileOf(loaded, answers).levels[k]).toBeCloseTo(level, 1)
    })
  })

  it('gives a new item its label, and forgets one that is gone', () => {
    const fresh = { id: 'fresh', competence: '1.1', tube: 'new', level: 6 }
    const { bank } = fromStored([fresh, ...items.slice(1)], toStored(learnt))
    expect(bank.curves[0]?.b).toBe(5.5)
    expect(bank.ids).not.toContain(items[0]?.id)
    expect(bank.curves[1]?.b).toBeCloseTo(learnt.bank.curves[1]?.b ?? 0, 2)
  })
})

/** Root mean square error of the difficulties. */
function errorOf({ bank }: typeof labels): number {
  return Math.sqrt(mean(truth.map(({ b }, i) => ((bank.curves[i]?.b ?? 0) - b) ** 2)))
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, each) => sum + each, 0) / values.length
}
