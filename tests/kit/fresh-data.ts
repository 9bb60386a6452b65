import { mkdir, mkdtemp, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { openDatabase } from '#bot/database/open.ts'
import { loadCommunes } from '#prompts/communes/load.ts'
import { afterDeath } from './after-death.ts'
import { copyTemplate } from './template.ts'
import { throwaway } from './throwaway.ts'

/**
 * A throwaway data folder as the program keeps one: an empty PGlite at the newest schema where that mode has it, and the
 * table of communes. From nothing these take 5 s: they are made once for each schema, and copied. Gone with this process
 * at the latest.
 */
export async function freshData(mode: 'real' | 'sandbox' = 'real'): Promise<string> {
  const dir = await mkdtemp(join(throwaway, 'passerelle-'))
  afterDeath(dir)
  await copyTemplate({ name: 'template', from: await sources(), make }, dir)
  if (mode === 'sandbox') {
    await mkdir(join(dir, 'sandbox'))
    await rename(join(dir, 'postgres'), join(dir, 'sandbox', 'postgres'))
  }
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
