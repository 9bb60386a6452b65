import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '#bot/database/open.ts'
import { loadCommunes } from '#prompts/communes/load.ts'
import { copyTemplate } from './template.ts'

/**
 * A throwaway data folder as the program keeps one: `postgres/`, an empty PGlite at the newest schema, and the table of
 * communes. From nothing these take 5 s: they are made once for each schema, and copied.
 */
export async function freshData(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'passerelle-'))
  await copyTemplate({ name: 'template', from: await sources(), make }, dir)
  return dir
}

async function make(folder: string): Promise<void> {
  const database = await openDatabase({ dir: join(folder, 'postgres') })
  await database.close()
  loadCommunes(undefined, folder)
}

async function sources(): Promise<readonly string[]> {
  const root = join(import.meta.dirname, '../..')
  const makers = ['bot/database/migrations.ts', 'bot/database/pglite.ts', 'package-lock.json']
  return await Promise.all(makers.map((file) => readFile(join(root, file), 'utf8')))
}
