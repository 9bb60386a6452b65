import { expect, test } from 'vitest'
import { wordsOf } from '#workflows/answer/retrieve/words.ts'

const spellings = new Map([['g', 'j ai']])

test.each([
  ['L’Été, c’est CHAUD !', ['l', 'ete', 'c', 'est', 'chaud']],
  ['alooooors', ['alors']],
  ['g perdu', ['j', 'ai', 'perdu']],
  ['mon code [mot de passe] et [IBAN]', ['mon', 'code', 'et']],
  ['œuvre n° 12', ['oeuvre', 'n', '12']],
  ['', []],
])('%j gives %j', (text, words) => {
  expect(wordsOf(text, spellings)).toEqual(words)
})
