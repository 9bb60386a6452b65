import { expect, test } from 'vitest'
import { createSpeller } from '#workflows/answer/retrieve/speller.ts'

const spell = createSpeller(
  new Map([
    ['arrive', 3],
    ['ordinateur', 5],
    ['ordinateurs', 1],
    ['connecter', 4],
    ['mot', 9],
    ['passe', 9],
    ['internet', 6],
  ]),
)

test.each([
  ['ordinateur', ['ordinateur']],
  ['ordinatuer', ['ordinateur']],
  ['odinateur', ['ordinateur']],
  ['konecter', ['connecter']],
  ['jarrive', ['j', 'arrive']],
  ['dinternet', ['d', 'internet']],
  ['motpasse', ['mot', 'passe']],
])('%s is read as %j', (word, meant) => {
  expect(spell(word)).toEqual(meant)
})

test('numbers, short words and words far from all others stay as they are', () => {
  for (const word of ['3949', 'ab', 'xy1', 'zanzibar']) expect(spell(word)).toEqual([word])
})

test('the same word is always read the same way', () => {
  expect(spell('ordinatuer')).toEqual(spell('ordinatuer'))
})
