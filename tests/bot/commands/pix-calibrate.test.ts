import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { lockData } from '#bot/data-lock.ts'
import { openDatabase } from '#bot/database/open.ts'
import { simulateChats } from '#tests/bot/pix/simulated-chats.ts'
import { freshData } from '#tests/kit/fresh-data.ts'
import { type Ran, runCommand } from '#tests/kit/run-command.ts'

let dataDir = ''

beforeAll(async () => {
  dataDir = await freshData('sandbox')
  await answered(0, 10)
}, 60_000)
afterAll(() => rm(dataDir, { recursive: true, force: true }))

test('says when answers are too few, then what was learnt, and keeps it unless told not to', {
  timeout: 90_000,
}, async () => {
  expect(await calibrate([])).toMatchObject({
    code: 0,
    out: expect.stringContaining('Too few answers to learn from: 10 new people'),
  })
  await answered(10, 30)
  const trial = await calibrate(['--dry-run'])
  expect(trial).toMatchObject({ code: 0, out: expect.stringContaining('Nothing was kept') })
  const { code, out } = await calibrate([])
  expect(code).toBe(0)
  expect(out).toMatch(/^Version 1: 40 people, \d+ answers\.\nLearnt from the 40 newest assessments\.\n/)
  expect(out.match(/^ {2}\d\.\d-\d{2} {2}-?\d\.\d -> -?\d\.\d {2}\([+-]\d\.\d\)$/gm)).toHaveLength(10)
  expect(out).toMatch(/Correlations: 0\.\d\d within a domain, 0\.\d\d across; from .* between \d\.\d and \d\.\d/)
})

test('another argument, or a database that a running Passerelle holds, gets a sentence and ends in 2', {
  timeout: 60_000,
}, async () => {
  expect(await calibrate(['--all'])).toMatchObject({ code: 2, said: expect.stringContaining('Usage: npm run') })
  expect(await calibrate(['now'])).toMatchObject({ code: 2, said: expect.stringContaining('Usage: npm run') })
  const lock = lockData(dataDir)
  try {
    expect(await calibrate([])).toMatchObject({ code: 2, said: expect.stringContaining('stop it first') })
  } finally {
    lock.release()
  }
})

async function answered(first: number, count: number): Promise<void> {
  const { sql, close } = await openDatabase({ dir: join(dataDir, 'sandbox', 'postgres') })
  await simulateChats(sql, first, count, Date.UTC(2025, 0, 1))
  await close()
}

function calibrate(args: readonly string[]): Promise<Ran> {
  return runCommand('pix-calibrate.ts', { PASSERELLE_DATA: dataDir }, args)
}
