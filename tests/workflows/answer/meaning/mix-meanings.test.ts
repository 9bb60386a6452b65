import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mixMeanings } from '#workflows/answer/meaning/mix-meanings.ts'

const found = [
  { sheet: 'one', score: 0.8 },
  { sheet: 'two', score: 0.7 },
  { sheet: 'three', score: 0.1 },
]

function order(...vectors: readonly (readonly number[])[]): readonly string[] | undefined {
  return mixMeanings(found, [1, 0], vectors)?.map(({ sheet }) => sheet)
}

test('of sheets that words find alike, the nearer in meaning comes first', () => {
  expect(order([0, 1], [1, 0], [0, 1])).toEqual(['two', 'one', 'three'])
})

test('a meaning that is a little nearer does not overturn words that are much nearer', () => {
  expect(order([0.95, 0.31], [0, 1], [1, 0])).toEqual(['one', 'three', 'two'])
  expect(order([1, 0.1], [1, 0.1], [1, 0])).toEqual(['one', 'two', 'three'])
})

test('the same meaning leaves the order of words, whatever the vectors’ lengths', () => {
  expect(order([2, 0], [1, 0], [30, 0])).toEqual(['one', 'two', 'three'])
  const equals = found.map(({ sheet }) => ({ sheet, score: 0 }))
  expect(mixMeanings(equals, [1], [[1], [1], [1]])).toEqual(equals)
})

test('the same sheets come back with the same scores, whatever the vectors', () => {
  const vector = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 3, maxLength: 3 })
  const rows = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), vector), { maxLength: 5 })
  fc.assert(
    fc.property(vector, rows, (question, pairs) => {
      const given = pairs.map(([score], index) => ({ sheet: `s${index}`, score }))
      const mixed = mixMeanings(
        given,
        question,
        pairs.map(([, one]) => one),
      )
      if (mixed) expect(mixed.toSorted((a, b) => a.sheet.localeCompare(b.sheet))).toEqual(given)
    }),
  )
})

test.each([
  ['of another length', [1, 0, 0]],
  ['empty', []],
  ['without a direction', [0, 0]],
  ['not a number', [Number.NaN, 1]],
  ['infinite', [Number.POSITIVE_INFINITY, 1]],
  ['too great to be multiplied', [1e308, 1e308]],
])('a vector that is %s compares nothing', (_name, odd) => {
  expect(order([1, 0], odd, [0, 1])).toBeUndefined()
  expect(mixMeanings(found.slice(0, 1), odd, [[1, 0]])).toBeNull()
})

test('a vector too few or too many compares nothing', () => {
  expect(order([1, 0], [0, 1])).toBeUndefined()
  expect(order([1, 0], [0, 1], [1, 1], [1, 1])).toBeUndefined()
})
