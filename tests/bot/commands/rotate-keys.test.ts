import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { lockData } from '#bot/data-lock.ts'
import { openDatabase } from '#bot/database/open.ts'
import { createVault } from '#bot/keys.ts'
import { freshData } from '#tests/kit/fresh-data.ts'
import { type Ran, runCommand } from '#tests/kit/run-command.ts'

const [oldKey, newKey] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)]
let dataDir = ''

beforeAll(async () => {
  dataDir = await freshData('sandbox')
  const { sql, close } = await openDatabase({ dir: join(dataDir, 'sandbox', 'postgres') })
  const sealed = createVault([{ id: 'old', secret: oldKey }]).seal(new TextEncoder().encode('a CV'), 'cv:cv-1')
  await sql.insertInto('papers').values({ id: 'cv-1', actor: 'chat:1', sealed, bytes: 4 }).execute()
  await close()
}, 60_000)
afterAll(() => rm(dataDir, { recursive: true, force: true }))

test('a rotation says its figures: what cannot be opened ends in 1, and all sealed again in 0', {
  timeout: 90_000,
}, async () => {
  const lost = await rotate([`new:${newKey.toString('base64')}`])
  expect(lost).toMatchObject({
    code: 1,
    out: expect.stringMatching(/again with the key "new": 0[\s\S]*Left: 1[\s\S]*papers cv-1/),
  })
  const done = await rotate([`new:${newKey.toString('base64')}`, `old:${oldKey.toString('base64')}`])
  expect(done).toMatchObject({
    code: 0,
    out: expect.stringMatching(/again with the key "new": 1\. Already so: 0\.\nLeft: 0\./),
  })
  const again = await rotate([`new:${newKey.toString('base64')}`])
  expect(again).toMatchObject({ code: 0, out: expect.stringContaining('Already so: 1') })
})

test('an argument, a wrong key or a folder in use gets a clear sentence, and ends in 2', {
  timeout: 60_000,
}, async () => {
  const key = `new:${newKey.toString('base64')}`
  expect(await rotate([key], ['--all'])).toMatchObject({ code: 2, said: expect.stringContaining('takes no argument') })
  expect(await rotate(['not a key'])).toMatchObject({ code: 2, said: expect.stringContaining('PASSERELLE_KEYS') })
  const lock = lockData(dataDir)
  try {
    expect(await rotate([key])).toMatchObject({ code: 2, said: expect.stringContaining('stop it first') })
  } finally {
    lock.release()
  }
})

function rotate(keys: readonly string[], args: readonly string[] = []): Promise<Ran> {
  return runCommand('rotate-keys.ts', { PASSERELLE_KEYS: keys.join(','), PASSERELLE_DATA: dataDir }, args)
}
