import { createHash } from 'node:crypto'
import { cp, mkdtemp, readFile, rename, rm, stat } from 'node:fs/promises'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '#bot/database/open.ts'
import { loadCommunes } from '#prompts/communes/load.ts'

/**
 * A throwaway data folder as the program keeps one: `postgres/`, an empty PGlite at the newest schema, and the table of
 * communes. From nothing these take 5 s: they are made once for each schema, and copied in half a second.
 */
export async function freshData(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'passerelle-'))
  await cp(await template(), dir, { recursive: true })
  return dir
}

/** The folder to copy. Files of tests that begin together may each make one: the first to finish gives it its name. */
async function template(): Promise<string> {
  const at = join(tmpdir(), `passerelle-template-${userInfo().uid}-${await digest()}`)
  if (await exists(at)) return at
  const making = await mkdtemp(join(tmpdir(), 'passerelle-making-'))
  const database = await openDatabase({ dir: join(making, 'postgres') })
  await database.close()
  loadCommunes(undefined, making)
  await rename(making, at).catch(() => rm(making, { recursive: true, force: true }))
  return at
}

/** Changes with what a folder holds. */
async function digest(): Promise<string> {
  const root = join(import.meta.dirname, '../..')
  const makers = ['bot/database/migrations.ts', 'bot/database/pglite.ts', 'package-lock.json']
  const texts = await Promise.all(makers.map((file) => readFile(join(root, file), 'utf8')))
  return createHash('sha256').update(texts.join('\n')).digest('hex').slice(0, 12)
}

async function exists(path: string): Promise<boolean> {
  return await stat(path).then(
    () => true,
    () => false,
  )
}
