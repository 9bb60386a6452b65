import { lengths } from '#workflows/pix/assessment/state.ts'
import { aboutHowMany, type Marked, nextFor, posteriorOf, profileOf } from '#workflows/pix/engine/assess.ts'
import { type BankItem, competenceIds } from '#workflows/pix/engine/bank.ts'
import { type Calibration, labelsOnly } from '#workflows/pix/engine/calibration.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const item = fc.record({
  competence: fc.constantFrom(...competenceIds),
  tube: fc.constantFrom('one', 'two', 'three'),
  level: fc.integer({ min: 1, max: 8 }),
  c: fc.double({ min: 0, max: 0.5, noNaN: true }),
})
const smallBank = fc
  .array(item, { minLength: 1, maxLength: 30 })
  .map((items) => items.map((each, i) => ({ ...each, id: `i${i}` })))

describe('an assessment by stored answers', () => {
  it('for any bank, length and answers ends, never repeats an item, never gives NaN, and is the same after a trip through JSON', () => {
    fc.assert(
      fc.property(
        smallBank,
        fc.constantFrom(...lengths),
        fc.array(fc.boolean(), { minLength: 31, maxLength: 31 }),
        fc.string(),
        (items, length, rights, seed) => {
          // given
          const calibration = labelsOnly(items)
          // when
          const answers = take(calibration, { length, seed }, (_, i) => rights[i] ?? false)
          // then
          expect(new Set(answers.map(({ item: id }) => id)).size).toBe(answers.length)
          expect(answers.length).toBeLessThanOrEqual(items.length)
          const profile = profileOf(calibration, answers)
          expect(profile.levels.every((level) => level >= 0 && level <= 8)).toBe(true)
          expect(profile.sd.every((sd) => sd > 0 && sd < 4)).toBe(true)
          const stored: Marked[] = JSON.parse(JSON.stringify(answers))
          expect(posteriorOf(labelsOnly(items), stored)).toEqual(posteriorOf(calibration, answers))
        },
      ),
      { numRuns: 60 },
    )
  })

  it.each(lengths)('%s asks about as many questions as it announces, on no topic twice in a row', (length) => {
    const answers = take(wide, { length, seed: 'a' }, alternately)
    expect(answers.length).toBeGreaterThan(0.7 * aboutHowMany(length))
    expect(answers.length).toBeLessThanOrEqual(aboutHowMany(length))
    const topics = answers.map(({ item: id }) => id.slice(0, -2))
    topics.forEach((topic, i) => {
      expect(topics.slice(i + 1, i + 5)).not.toContain(topic)
    })
  })

  it('express asks of the five domains in turn', () => {
    const domains = take(wide, { length: 'express', seed: 'b' }, alternately).map(({ item: id }) => id[0])
    for (const domain of '12345') expect(domains.filter((each) => each === domain).length).toBeGreaterThanOrEqual(3)
  })

  it('standard asks of each competence at least twice', () => {
    for (const knows of [alternately, always, never]) {
      const asked = take(wide, { length: 'standard', seed: 'c' }, knows).map(({ item: id }) => id.split(' ')[0])
      for (const competence of competenceIds) {
        expect(asked.filter((each) => each === competence).length).toBeGreaterThanOrEqual(2)
      }
    }
  })

  it('begins with an easy question, not the same for everybody', () => {
    const firsts = Array.from({ length: 20 }, (_, i) => nextFor(wide, [], { length: 'express', seed: `person ${i}` }))
    for (const id of firsts) expect(levelOf(id)).toBeLessThanOrEqual(3)
    expect(new Set(firsts).size).toBeGreaterThan(1)
  })

  it('asks what a former assessment showed only when nothing else is left', () => {
    const [first, second] = ['old', 'new'].map((id): BankItem => ({ id, competence: '1.1', tube: 'one', level: 3 }))
    if (!(first && second)) throw new Error('two items were written')
    const calibration = labelsOnly([first, second])
    const options = { length: 'express', seed: 'a', known: new Set(['old']) } as const
    expect(nextFor(calibration, [], options)).toBe('new')
    expect(nextFor(calibration, [{ item: 'new', right: true }], options)).toBe('old')
  })

  it('asks the same question again as long as it is not answered', () => {
    const answers = [{ item: '1.1 one 2', right: true }]
    const ask = (): string | null => nextFor(wide, answers, { length: 'standard', seed: 'd' })
    expect(ask()).toBe(ask())
  })

  it('is over sooner when the items tell more', () => {
    const sharp = labelsOnly(items.map((each) => ({ ...each, a: 3, b: each.level - 0.5, c: 0 })))
    const answers = take(sharp, { length: 'complete', seed: 'f' }, (id) => levelOf(id) <= 4)
    expect(answers.length).toBeLessThan(0.8 * aboutHowMany('complete'))
  })

  it('passes over answers to items that the bank no longer has, and a second answer to the same', () => {
    const kept = [{ item: '1.1 one 2', right: true }]
    const more = [{ item: 'gone', right: false }, ...kept, { item: '1.1 one 2', right: false }]
    expect(profileOf(wide, more)).toEqual(profileOf(wide, kept))
  })

  it('sees who knows all above who knows nothing, in every competence', () => {
    const top = profileOf(wide, take(wide, { length: 'standard', seed: 'g' }, always)).levels
    const bottom = profileOf(wide, take(wide, { length: 'standard', seed: 'g' }, never)).levels
    competenceIds.forEach((_, k) => {
      expect(top[k]).toBeGreaterThan((bottom[k] ?? 8) + 3)
    })
  })
})

/** Seven levels in each of four topics of each competence: `1.1 one 3`. */
const items: readonly BankItem[] = competenceIds.flatMap((competence) =>
  ['one', 'two', 'three', 'four'].flatMap((tube) =>
    [1, 2, 3, 4, 5, 6, 7].map((level) => ({ id: `${competence} ${tube} ${level}`, competence, tube, level, c: 0.1 })),
  ),
)
const wide = labelsOnly(items)

function take(
  calibration: Calibration,
  test: Parameters<typeof nextFor>[2],
  knows: (id: string, i: number) => boolean,
): readonly Marked[] {
  const answers: Marked[] = []
  for (let id = nextFor(calibration, answers, test); id !== null; id = nextFor(calibration, answers, test)) {
    answers.push({ item: id, right: knows(id, answers.length) })
    expect(answers.length).toBeLessThanOrEqual(120)
  }
  return answers
}

function alternately(_: string, i: number): boolean {
  return i % 2 === 0
}

function always(): boolean {
  return true
}

function never(): boolean {
  return false
}

function levelOf(id: string | null): number {
  return Number(id?.at(-1))
}
