import { expect, test } from 'vitest'
import type { Sheet } from '#prompts/knowledge/sheet.ts'
import { prepareKnowledge } from '#workflows/answer/line/prepare-knowledge.ts'
import type { Retrieved } from '#workflows/answer/retrieve/retriever.ts'
import { aSheet, fewSheets } from '../sheets.ts'

const everyday = {
  synonyms: ['écran figé, petit rond qui tourne', 'ameli, sécu', 'voiture, bagnole, clio'],
  spellings: { jarive: 'j arrive', mdp: 'mot de passe', pu: 'plus' },
}
const retrieve = searchIn(fewSheets)

/** The search as the line asks it: words put right first. */
function searchIn(sheets: readonly Sheet[]): (text: string) => Retrieved {
  const knowledge = prepareKnowledge({ sheets, everyday, examples: [] })
  return (text) => knowledge.retrieve(knowledge.read(text))
}

const best = (text: string): string | undefined => retrieve(text).found[0]?.sheet.id

test.each([
  ['a question in the sheet’s own words', 'mot de passe ameli perdu', 'ameli-mot-de-passe'],
  ['capitals and missing accents', 'JE NE RECOIS PAS LE CODE', 'code-sms'],
  ['letters missing, added or swapped', 'imatriculaton du vehicuel', 'carte-grise'],
  ['words spelt as they sound', 'me konecter a la caf', 'caf-connexion'],
  ['words glued together', 'motdepasse dameli', 'ameli-mot-de-passe'],
  ['short spellings of text messages', 'jarive pu sur ameli mdp', 'ameli-mot-de-passe'],
  ['other words for the same thing', 'ma bagnole a mon nom', 'carte-grise'],
  ['an everyday phrase', 'le petit rond qui tourne', 'appareil-fige'],
])('%s find the sheet', (_what, text, id) => {
  expect(best(text)).toBe(id)
})

test('nothing is found for nothing said, nor for words that no sheet shares', () => {
  expect(retrieve('').found).toEqual([])
  expect(retrieve('bonjour merci').found).toEqual([])
  expect(retrieve('🙂 ???').found).toEqual([])
})

test('best come first, ten at most, and coverage is a share', () => {
  const many = Array.from({ length: 30 }, (_, index) => aSheet(`wifi-${index}`, `Wifi numéro ${index}`, ['wifi']))
  const { found } = searchIn(many)('le wifi de la maison')
  expect(found).toHaveLength(10)
  expect(found.map(({ score }) => score)).toEqual(found.map(({ score }) => score).toSorted((one, other) => other - one))
  for (const { coverage } of found) expect(coverage).toBeGreaterThan(0)
  for (const { coverage } of found) expect(coverage).toBeLessThanOrEqual(1)
})

test('what no sheet names lowers what is known of a question', () => {
  expect(retrieve('wifi').known).toBe(1)
  expect(retrieve('wifi zanzibar quinoa').known).toBeLessThan(0.6)
})
