import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { sheetsFile } from '#bot/drafts/sheets-file.ts'
import { type Sheet, sheetSchema } from '#prompts/knowledge/sheet.ts'
import { vitale } from '#tests/kit/answering.ts'
import { fullDraft } from '#tests/prompts/slack/draft-samples.ts'
import type { Draft, DraftSheet } from '#workflows/team/drafts/draft.ts'

const questions = ['j’ai perdu ma carte', 'carte perdue', "c'est où", 'dites "carte"', 'un \\ seul', 'six']
const sheet: DraftSheet = {
  title: 'Où est ma carte ?',
  when: 'Vous avez perdu votre carte.',
  steps: ['Ouvrez le site. `$`', "Touchez « J'ai perdu ma carte ».", '*/ // \u2028 fin'],
  goodToKnow: [],
  source: 'https://www.ameli.fr/assure',
  theme: 'sante',
  questions,
}

function draft(words: Partial<DraftSheet> = {}, id = '000000000001'): Draft {
  return { id, sheet: { ...sheet, ...words }, by: { id: 'U1', name: 'Claire' }, at: 0, review: { is: 'waiting' } }
}

test('whatever a draft holds, its file is read back word for word, as sheets that nobody checked', async () => {
  expect(await readBack(draft())).toEqual({
    ...sheet,
    id: 'ou-est-ma-carte',
    never: [],
    contacts: [],
    words: [],
    source: { name: 'ameli.fr', url: sheet.source },
    checked: 'unverified',
    reviewAfter: 6,
  })
})

test('a draft that fills every limit of its form is a sheet', async () => {
  expect(await readBack(fullDraft)).toMatchObject({ ...fullDraft.sheet, source: { url: fullDraft.sheet.source } })
})

test('each sheet has an id of its own, which the line of its test names', () => {
  const twice = { title: 'Carte Vitale perdue' }
  const { tests } = sheetsFile([draft(twice), draft(twice, '000000000002'), draft({ title: '???' }, '3')], [vitale])
  expect(tests.map((line): unknown => JSON.parse(line))).toEqual([
    { id: 'draft-000000000001', text: questions[0], route: 'answer', sheet: 'carte-vitale-perdue-2' },
    { id: 'draft-000000000002', text: questions[0], route: 'answer', sheet: 'carte-vitale-perdue-3' },
    { id: 'draft-3', text: questions[0], route: 'answer', sheet: 'fiche' },
  ])
})

test.each<readonly [Partial<DraftSheet>, string]>([
  [{ questions: ['seule', 'deux'] }, '// Questions missing: 4. A sheet has 6 at least.'],
  [{ steps: ['Attendez 5 jours.'] }, '// An amount or a delay'],
  [{ questions: [...questions, 'je suis [prénom]'] }, '// What was masked left a mark'],
  [{ theme: 'gone' }, '// Its theme is none'],
  [{ questions: ['Un', ...questions.slice(1)] }, '// Question 1 is asked of the sheet carte-vitale-perdue already.'],
  [{ when: 'L’administration considère l’irrecevabilité conditionnelle.' }, '// Readability'],
])('what is left to do is a comment before the sheet: %o', (words, comment) => {
  expect(sheetsFile([draft()], [vitale]).code).not.toContain(comment)
  expect(sheetsFile([draft(words)], [vitale]).code).toContain(comment)
})

test('a complete sheet has no comment', () => {
  expect(sheetsFile([draft({ steps: ['Ouvrez le site.', 'Touchez la carte.'] })], []).code).not.toMatch(/^ *\/\//m)
})

async function readBack(one: Draft): Promise<Sheet | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'passerelle-drafts-'))
  try {
    await writeFile(join(folder, 'drafted.ts'), sheetsFile([one], []).code)
    const read: unknown = await import(pathToFileURL(join(folder, 'drafted.ts')).href)
    return z.object({ sheets: z.array(sheetSchema) }).parse(read).sheets[0]
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
