import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { lockData } from '#bot/data-lock.ts'
import { openDatabase } from '#bot/database/open.ts'
import { freshData } from '#tests/kit/fresh-data.ts'
import { type Ran, runCommand } from '#tests/kit/run-command.ts'

let dataDir = ''
let file = ''

beforeAll(async () => {
  dataDir = await freshData('sandbox')
  file = join(dataDir, 'lieux.csv')
  await writeFile(
    file,
    'id,nom,adresse,code_postal,commune\nr1,Médiathèque,1 rue,35000,Rennes\nr2,,1 rue,35000,Rennes\n',
  )
}, 60_000)
afterAll(() => rm(dataDir, { recursive: true, force: true }))

test('a file is kept, with what was rejected and why', { timeout: 60_000 }, async () => {
  const done = await places([file])
  expect(done).toMatchObject({ code: 0, said: '' })
  expect(done.out).toMatch(/1 places kept[\s\S]*1 rows rejected[\s\S]*line 3: it has no nom/)
  const { sql, close } = await openDatabase({ dir: join(dataDir, 'sandbox', 'postgres') })
  const kept = await sql.selectFrom('help_places').select('id').execute()
  await close()
  expect(kept).toEqual([{ id: 'r1' }])
})

test('wrong arguments, another file or a folder in use get a clear sentence, and end in 2', {
  timeout: 60_000,
}, async () => {
  const refused = async (args: readonly string[]): Promise<string> => {
    const { code, said, out } = await places(args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    return said
  }
  expect(await refused([])).toContain('Usage')
  expect(await refused([join(dataDir, 'none.csv')])).toContain('there is no such file')
  expect(await refused(['package.json'])).toContain('is not a file of places')
  const lock = lockData(dataDir)
  try {
    expect(await refused([file])).toContain('stop it first')
  } finally {
    lock.release()
  }
})

function places(args: readonly string[]): Promise<Ran> {
  return runCommand('places.ts', { PASSERELLE_DATA: dataDir }, args)
}
