import type { BankItem } from '#workflows/pix/engine/bank.ts'
import { competenceIds } from '#workflows/pix/engine/bank.ts'
import { createExaminer } from '#workflows/pix/engine/examiner.ts'
import { genericPrior } from '#workflows/pix/engine/prior.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const item = fc.record({
  competence: fc.constantFrom(...competenceIds),
  tube: fc.constantFrom('one', 'two', 'three'),
  level: fc.integer({ min: 1, max: 8 }),
  options: fc.constantFrom(0, 2, 4),
  a: fc.option(fc.double({ min: 0.2, max: 4, noNaN: true }), { nil: undefined }),
  b: fc.option(fc.double({ min: -1, max: 9, noNaN: true }), { nil: undefined }),
})
const bank = fc
  .array(item, { minLength: 1, maxLength: 40 })
  .map((items) => items.map((each, i) => ({ ...each, id: `i${i}` })))

describe('the adaptive engine', () => {
  it('for any bank and any answers ends, never repeats an item, never gives NaN', () => {
    fc.assert(
      fc.property(
        bank,
        fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }),
        fc.integer(),
        (items, rights, seed) => {
          // given
          const examiner = createExaminer(items)
          examiner.start({ seed })
          const asked: string[] = []
          // when
          for (let id = examiner.next(); id !== null; id = examiner.next()) {
            asked.push(id)
            examiner.answer(id, rights[asked.length - 1] ?? true)
            expect(asked.length).toBeLessThanOrEqual(items.length)
          }
          // then
          expect(new Set(asked).size).toBe(asked.length)
          const { levels, sd } = examiner.estimate()
          for (const id of competenceIds) {
            expect(levels[id]).toBeGreaterThanOrEqual(0)
            expect(levels[id]).toBeLessThanOrEqual(8)
            expect(sd[id]).toBeGreaterThan(0)
          }
        },
      ),
      { numRuns: 60 },
    )
  })

  it('raises a competence by right answers, and its neighbours less', () => {
    const { levels } = answered(true)
    expect(levels['1.1']).toBeGreaterThan(4)
    expect(levels['1.2']).toBeGreaterThan(3.5)
    expect(levels['1.1']).toBeGreaterThan(levels['1.2'] ?? 8)
  })

  it('is surer of what was asked than of what was not', () => {
    const { sd } = answered(true)
    expect(sd['1.1']).toBeLessThan(sd['5.2'] ?? 0)
  })

  it('stops at the number of questions asked for, and asks the same one until it is answered', () => {
    const examiner = createExaminer(ladder)
    examiner.start({ n: 2 })
    expect(examiner.next()).toBe(examiner.next())
    for (let i = 0; i < 2; i += 1) examiner.answer(examiner.next() ?? '', true)
    expect(examiner.next()).toBeNull()
  })

  it('expects of the next person what it saw of the others, unless it may not learn', () => {
    // given
    const examiner = createExaminer(ladder)
    for (let person = 0; person < 20; person += 1) {
      examiner.start({})
      for (const { id } of ladder) examiner.answer(id, false)
    }
    // when
    const expected = [true, false].map((learn) => {
      examiner.start({ learn })
      return examiner.estimate().levels['1.1']
    })
    // then
    expect(expected[0]).toBeLessThan(2.8)
    expect(expected[1]).toBe(3.5)
  })

  it('gives up a prior it was told later than the generic one', () => {
    const told = [undefined, { ...genericPrior }].map((prior) => {
      const examiner = createExaminer(ladder, prior)
      for (let person = 0; person < 10; person += 1) {
        examiner.start({})
        for (const { id } of ladder) examiner.answer(id, false)
      }
      examiner.start({})
      return examiner.estimate().levels['1.1'] ?? 0
    })
    expect(told[0]).toBeLessThan(told[1] ?? 0)
  })

  it('refuses an item it does not have, and one answered already', () => {
    const examiner = createExaminer(ladder)
    examiner.start({})
    examiner.answer('q1', true)
    expect(() => examiner.answer('q1', false)).toThrow(RangeError)
    expect(() => examiner.answer('nowhere', true)).toThrow(RangeError)
  })
})

const ladder: readonly BankItem[] = Array.from({ length: 7 }, (_, i) => ({
  id: `q${i + 1}`,
  competence: '1.1',
  tube: `t${i}`,
  level: i + 1,
  options: 0,
}))

function answered(right: boolean): ReturnType<ReturnType<typeof createExaminer>['estimate']> {
  const examiner = createExaminer(ladder)
  examiner.start({})
  for (const { id } of ladder) examiner.answer(id, right)
  return examiner.estimate()
}
