import { beforeAll, expect, test } from 'vitest'
import { explain } from '#bot/answer/explain.ts'
import { answerLine } from '#bot/answer/json-lines.ts'
import { loadKnowledge } from '#bot/answer/load-knowledge.ts'
import { reply } from '#bot/answer/reply.ts'
import { fixedReplies } from '#prompts/copy/fr/fixed-replies.ts'
import { sheetBody } from '#prompts/copy/fr/answers.ts'
import { plain } from '#prompts/rich.ts'
import type { Knowledge } from '#workflows/answer/line/knowledge.ts'
import { aSheet } from '#tests/workflows/answer/sheets.ts'

let knowledge: Knowledge
beforeAll(async () => {
  knowledge = await loadKnowledge()
}, 60_000)

const say = (text: string): string => reply({ texts: [text] }, knowledge).text

test('an answer has its title, numbered steps, its source and the day it was checked', () => {
  const sheet = aSheet('exemple', 'Un exemple', [], {
    goodToKnow: ['C’est gratuit.'],
    never: ['Ne payez pas.'],
    contacts: [{ who: 'Assurance maladie', number: '3646' }],
    checked: '2026-03-01',
  })
  const words = plain(sheetBody(sheet))
  for (const part of ['Un exemple', '1. Ouvrez', '2. Suivez', 'C’est gratuit.', 'Ne payez pas.', '3646', 'Exemple']) {
    expect(words).toContain(part)
  }
  expect(words).toContain('Fiche vérifiée le 1er mars 2026.')
  expect(plain(sheetBody({ ...sheet, checked: 'unverified' }))).toContain('Fiche non vérifiée')
})

test.each([
  ['distress', ['3114', '15', '112', '114']],
  ['danger', ['17', '18', '112', '114']],
  ['medical', ['15', '112', '114']],
  ['child-danger', ['119', '17', '3018']],
  ['violence', ['17', '3919', '114']],
  ['harassment', ['3018', '17']],
  ['fraud-card', ['0 892 705 705', '17Cyber', '0 805 805 817']],
  ['fraud-account', ['0 892 705 705', '17Cyber', '0 805 805 817']],
  ['fraud-device', ['0 892 705 705', '17Cyber']],
  ['fraud-other', ['0 892 705 705', '17Cyber', '0 805 805 817']],
] as const)('the fixed words of %s hold the numbers to call', (reason, numbers) => {
  for (const number of numbers) expect(plain(fixedReplies[reason])).toContain(number)
})

test('a message in another language gets a line in that language, and one for emergencies', () => {
  expect(say('Hello, I need help with my residence permit please')).toMatch(/112\.\n\nJe réponds/)
  expect(say('مرحبا، لا أستطيع الدخول إلى حسابي')).toContain('112')
})

test('a JSON line in gives a result with the message masked; what cannot be read gives an error', () => {
  const line = JSON.stringify({ id: 'a', text: 'ma carte 4972 0315 8844 7129 ne marche plus sur internet' })
  expect(answerLine(line, knowledge)).toMatchObject({ id: 'a', masked: expect.not.stringContaining('8844') })
  for (const bad of ['', 'x', '{}', '[]', 'null', '{"id":"a"}', '{"id":"a","text":3}']) {
    expect(answerLine(bad, knowledge)).toEqual({ error: expect.stringContaining('Expected') })
  }
})

test('the explanation shows the masked text, candidates with scores, the route and the words', () => {
  const lines = explain(reply({ texts: ['comment créer un compte ameli'] }, knowledge)).join('\n')
  for (const part of ['masked:', 'guards:', 'candidates:', 'route:', 'confidence:', 'ameli-compte-creer', '1. ']) {
    expect(lines).toContain(part)
  }
})

test('a link’s address can be read in plain text', () => {
  expect(say('comment créer un compte ameli')).toMatch(/Source : .+ \(https:\/\//)
})
