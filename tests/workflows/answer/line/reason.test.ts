import fc from 'fast-check'
import { expect, test } from 'vitest'
import { prepareKnowledge } from '#workflows/answer/line/prepare-knowledge.ts'
import { reason } from '#workflows/answer/line/reason.ts'
import { routes } from '#workflows/answer/reasoned.ts'
import { fewSheets } from '../sheets.ts'

const knowledge = prepareKnowledge({
  sheets: fewSheets,
  everyday: { synonyms: ['ameli, sécu'], spellings: {} },
  examples: [
    { text: 'raconte moi une blague', reason: 'out-of-scope' },
    { text: 'donne moi une recette de gâteau', reason: 'out-of-scope' },
    { text: 'passez moi un conseiller', reason: 'asked-for-human' },
    { text: 'pourquoi mon dossier est refusé', reason: 'personal-file' },
    { text: 'comment programmer un automate d’usine', reason: 'nothing-found' },
    { text: 'quel câble pour un serveur de salle machine', reason: 'nothing-found' },
  ],
})

test('a question that a sheet holds is answered with that sheet', () => {
  expect(reason({ texts: ['jai perdu mon mot de passe ameli'] }, knowledge)).toMatchObject({
    route: 'answer',
    reason: 'sheet',
    sheet: 'ameli-mot-de-passe',
  })
})

test('several messages in a row are one question', () => {
  const { sheet } = reason(
    { texts: ['bonjour', 'jai un souci', 'le mot de passe', 'celui d ameli est perdu'] },
    knowledge,
  )
  expect(sheet).toBe('ameli-mot-de-passe')
})

test('what no sheet holds goes to a human, with no sheet', () => {
  const decided = reason({ texts: ['comment configurer un serveur nas raid 5 en iscsi'] }, knowledge)
  expect(decided).toMatchObject({ route: 'human', sheet: null, choices: [] })
  expect(['nothing-found', 'not-understood']).toContain(decided.reason)
})

test('words that say nothing are not understood', () => {
  expect(reason({ texts: ['le truc là'] }, knowledge)).toMatchObject({ route: 'human', reason: 'not-understood' })
})

test('a danger comes before a sheet that would answer', () => {
  const { route, sheet } = reason({ texts: ['mot de passe ameli perdu', 'j’ai envie de mourir'] }, knowledge)
  expect({ route, sheet }).toEqual({ route: 'urgent', sheet: null })
})

test('nothing unmasked comes back', () => {
  const decided = reason({ texts: ['mot de passe ameli perdu, ma carte 4972 0315 8844 7129'] }, knowledge)
  expect(JSON.stringify(decided)).not.toContain('0315 8844')
})

test('a theme that is switched off goes to a human', () => {
  const asked = { texts: ['jai perdu mon mot de passe ameli'] }
  expect(reason({ ...asked, off: new Set(['sante']) }, knowledge)).toMatchObject({ reason: 'theme-off', sheet: null })
  expect(reason({ ...asked, off: new Set(['logement']) }, knowledge)).toMatchObject({ reason: 'sheet' })
})

test('a question that leans on the sheet before is understood with it', () => {
  const alone = reason({ texts: ['et si c est bloqué ?'] }, knowledge)
  const after = reason({ texts: ['et si c est bloqué ?'], before: 'caf-connexion' }, knowledge)
  expect(alone.sheet).not.toBe('caf-connexion')
  expect(after.candidates[0]?.sheet).toBe('caf-connexion')
})

test('a new question after a sheet is a new question', () => {
  const { sheet } = reason({ texts: ['refaire la carte grise'], before: 'caf-connexion' }, knowledge)
  expect(sheet).toBe('carte-grise')
})

test('whatever is written, one route, a confidence and scores from 0 to 1, a sheet only with an answer', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 80, unit: 'grapheme' }), { maxLength: 3 }), (texts) => {
      const { route, sheet, confidence, candidates, choices } = reason({ texts }, knowledge)
      expect(routes).toContain(route)
      expect(confidence).toBeGreaterThanOrEqual(0)
      expect(confidence).toBeLessThanOrEqual(1)
      for (const { score } of candidates) expect(score).toBeLessThanOrEqual(1)
      if (route !== 'answer') expect({ sheet, choices }).toEqual({ sheet: null, choices: [] })
    }),
    { numRuns: 60 },
  )
})
