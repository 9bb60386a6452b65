import { describe, expect, it } from 'vitest'
import { pixCodeIn, pixScoreIn } from '#workflows/pix/assessment/official-words.ts'

describe('the code of a certificate', () => {
  it.each([
    'P-ABCD1234',
    'p-abcd1234',
    'P ABCD 1234',
    'pabcd1234',
    'P–ABCD1234',
    ' P - ABCD 1234 . ',
    'mon code est P-ABCD1234, voilà',
    'c’est pabcd1234 merci',
  ])('is read in « %s »', (words) => {
    expect(pixCodeIn(words)).toBe('P-ABCD1234')
  })

  it('may be letters only, with its dash or in capitals', () => {
    expect(pixCodeIn('p-bcdfghjk')).toBe('P-BCDFGHJK')
    expect(pixCodeIn('PBCDFGHJK')).toBe('P-BCDFGHJK')
  })

  it.each([
    '',
    'je ne sais pas',
    'pas de code',
    'pourquoi ?',
    'parfaites',
    'P-ABC',
    'P-ABCD12345',
    '512 pix',
    'P-ABCD-É234',
  ])('is not seen in « %s »', (words) => {
    expect(pixCodeIn(words)).toBeUndefined()
  })
})

describe('a score', () => {
  it.each([
    ['512', 512],
    ['512 pix', 512],
    ['j’ai 512 pix !', 512],
    ['512/1024', 512],
    ['512 sur 1 024', 512],
    ['895', 895],
    ['0', 0],
  ])('is read in « %s »', (words, pix) => {
    expect(pixScoreIn(words)).toBe(pix)
  })

  it.each(['', 'beaucoup', '896', '1500', '1 024', '12 ou 13', '-5', '3,5'])('is not in « %s »', (words) => {
    expect(pixScoreIn(words)).toBeUndefined()
  })
})
