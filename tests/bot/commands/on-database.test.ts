import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshData } from '#tests/kit/fresh-data.ts'
import { runCommand } from '#tests/kit/run-command.ts'

let dataDir = ''

beforeAll(async () => {
  dataDir = await freshData()
  await writeFile(join(dataDir, 'lieux.csv'), 'id,nom,adresse,code_postal,commune\nr1,Ici,1 rue,35000,Rennes\n')
}, 60_000)
afterAll(() => rm(dataDir, { recursive: true, force: true }))

test.each([
  ['places.ts', ['lieux.csv']],
  ['rotate-keys.ts', []],
  ['sheets-drafts.ts', []],
  ['pix-calibrate.ts', []],
])(
  '%s: a database out of reach gets a sentence without its address, and ends in 2',
  {
    timeout: 60_000,
  },
  async (command, args) => {
    const env = { PASSERELLE_DATA: dataDir, DATABASE_URL: 'postgres://someone:secret@127.0.0.1:9/nowhere' }
    const { code, out, said } = await runCommand(
      command,
      env,
      args.map((file) => join(dataDir, file)),
    )
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(said).toMatch(/^The database could not be opened.*\n$/)
  },
)
