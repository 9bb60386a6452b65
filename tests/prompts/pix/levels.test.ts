import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { competences } from '#prompts/pix/competences.ts'
import { domains } from '#prompts/pix/domains.ts'
import { levelName, levelWords } from '#prompts/pix/levels.ts'
import { themes } from '#prompts/pix/themes.ts'

describe('a level', () => {
  it('is named as the frame names it', () => {
    const named = [0, 1, 2, 3, 4, 5, 6, 7, 8].map(levelName)
    expect(named).toEqual([
      'novice',
      'novice',
      'novice',
      'indépendant',
      'indépendant',
      'avancé',
      'avancé',
      'expert',
      'expert',
    ])
  })

  it('is said plainly when sure, as « plutôt » when less sure, as « entre » when unsure', () => {
    expect(levelWords(3.5, 0.5)).toBe('indépendant')
    expect(levelWords(3.5, 1)).toBe('plutôt indépendant')
    expect(levelWords(4.5, 0.7)).toBe('entre indépendant et avancé')
    expect(levelWords(3.5, 1.6)).toBe('entre novice et avancé')
  })

  it('is said for any mean and uncertainty, never with a name left out', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1, max: 9, noNaN: true }),
        fc.double({ min: 0, max: 4, noNaN: true }),
        (level, sd) => {
          const name = '(novice|indépendant|avancé|expert)'
          expect(levelWords(level, sd)).toMatch(new RegExp(`^((plutôt )?${name}|entre ${name} et ${name})$`))
        },
      ),
    )
  })
})

describe('the frame', () => {
  it('has sixteen competences in five domains', () => {
    expect(domains.flatMap(({ places }) => places)).toEqual(competences.map((_, place) => place))
    expect(domains.map(({ places }) => places.length)).toEqual([3, 4, 4, 3, 2])
  })
})

describe('the twelve workshop themes', () => {
  it('stand once each, with two to four competences that exist', () => {
    const ids = new Set<string>(competences.map(({ id }) => id))
    expect(new Set(themes.map(({ code }) => code)).size).toBe(12)
    for (const theme of themes) {
      expect(new Set(theme.competences).size).toBe(theme.competences.length)
      expect(theme.competences.length).toBeGreaterThanOrEqual(2)
      expect(theme.competences.length).toBeLessThanOrEqual(4)
      for (const id of theme.competences) expect(ids).toContain(id)
    }
  })

  it('need something of every domain', () => {
    const needed = themes.flatMap((theme) => theme.competences)
    for (const { id } of domains)
      expect(
        needed.some((one) => one.startsWith(id)),
        id,
      ).toBe(true)
  })
})
