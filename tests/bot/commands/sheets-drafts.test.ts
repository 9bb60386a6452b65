import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { lockData } from '#bot/data-lock.ts'
import { openDatabase } from '#bot/database/open.ts'
import { seedTeam } from '#bot/database/seed-team.ts'
import { freshData } from '#tests/kit/fresh-data.ts'
import { type Ran, runCommand } from '#tests/kit/run-command.ts'
import type { Draft } from '#workflows/team/drafts/draft.ts'
import { teamKind } from '#workflows/team/kind.ts'

const by = { id: 'U1', name: 'Claire' }
const waiting: Draft = {
  id: '000000000001',
  sheet: {
    title: 'Fiche à relire',
    when: 'Vous attendez.',
    steps: ['Attendez.'],
    goodToKnow: [],
    source: 'https://www.service-public.fr/',
    theme: 'papiers',
    questions: ['quoi faire'],
  },
  by,
  at: 0,
  review: { is: 'waiting' },
}
const reviewed: Draft = {
  ...waiting,
  id: '000000000002',
  sheet: { ...waiting.sheet, title: 'Fiche relue' },
  review: { is: 'reviewed', by: { id: 'U2', name: 'Solène' }, at: 1 },
}

let dataDir = ''
let emptyDir = ''

beforeAll(async () => {
  dataDir = await freshData('sandbox')
  emptyDir = await freshData('sandbox')
  const { sql, close } = await openDatabase({ dir: join(dataDir, 'sandbox', 'postgres') })
  await seedTeam(sql, { ...teamKind.initial, drafts: [waiting, reviewed] })
  await close()
}, 60_000)
afterAll(async () => {
  await Promise.all([dataDir, emptyDir].map((dir) => rm(dir, { recursive: true, force: true })))
})

test('writes what was reviewed, and nothing else, with its test on standard error', { timeout: 60_000 }, async () => {
  const { code, out, said } = await drafts(dataDir)
  expect(code).toBe(0)
  expect(out).toMatch(/^import type [\s\S]*\/\/ Questions missing: 5\.[\s\S]*id: 'fiche-relue'/)
  expect(out).not.toContain('Fiche à relire')
  expect(out).not.toContain('Claire')
  expect(JSON.parse(said)).toEqual({
    id: 'draft-000000000002',
    text: 'quoi faire',
    route: 'answer',
    sheet: 'fiche-relue',
  })
})

test('without anything reviewed, says so and writes nothing', { timeout: 60_000 }, async () => {
  expect(await drafts(emptyDir)).toEqual({ code: 0, out: '', said: 'No reviewed draft. Not reviewed yet: 0.\n' })
})

test('an argument, or a database that a running Passerelle holds, gets a sentence and ends in 2', {
  timeout: 60_000,
}, async () => {
  for (const wrong of ['--all', 'fiches.ts']) {
    expect(await drafts(dataDir, wrong)).toMatchObject({
      code: 2,
      out: '',
      said: expect.stringContaining('takes no argument'),
    })
  }
  const lock = lockData(dataDir)
  try {
    expect(await drafts(dataDir)).toMatchObject({ code: 2, out: '', said: expect.stringContaining('stop it first') })
  } finally {
    lock.release()
  }
})

function drafts(dir: string, ...args: readonly string[]): Promise<Ran> {
  return runCommand('sheets-drafts.ts', { PASSERELLE_DATA: dir }, args)
}
