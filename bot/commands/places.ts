import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadCommunes } from '#prompts/communes/load.ts'
import { ConfigError, readConfig } from '../config.ts'
import { DataInUse, lockData } from '../data-lock.ts'
import { openDatabase } from '../database/open.ts'
import { fileFault } from '../file-fault.ts'
import { importPlaces, type PlacesFile } from '../places/import-places.ts'
import { savePlaces } from '../places/save-places.ts'
import type { CommandResult } from './communes.ts'

const usage =
  'Usage: npm run places -- FILE   (FILE: places of digital mediation, a CSV in UTF-8 of the national standard)'

/** Puts the places of a file where all programs on the configured database find them, in the place of those known. */
async function placesCommand([path, ...others]: readonly string[]): Promise<CommandResult> {
  if (path === undefined || others.length > 0 || path.startsWith('-')) return refused(usage)
  const read = readOrWhy(path)
  if ('why' in read) return refused(`${path} cannot be read: ${read.why}.`)
  const { databaseUrl: url, dataDir } = readConfig()
  const file = importPlaces(read.text, loadCommunes(join(dataDir, 'communes.json'), dataDir))
  if (file.read === 'nothing') return refused(`${path} is not a file of places: ${file.why}.`)
  // A server takes several programs; the embedded database is for one: stop the other first.
  const lock = url === undefined ? lockData(dataDir) : undefined
  const database = await openDatabase(url === undefined ? { dir: join(dataDir, 'postgres') } : { url })
  await savePlaces(database.sql, file.places)
  await database.close()
  lock?.release()
  return { code: 0, lines: report(file) }
}

function refused(line: string): CommandResult {
  return { code: 2, lines: [line] }
}

function readOrWhy(path: string): { readonly text: string } | { readonly why: string } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path)) }
  } catch (error) {
    return { why: error instanceof TypeError ? 'it is not UTF-8' : fileFault(error) }
  }
}

function report(file: Extract<PlacesFile, { read: 'file' }>): readonly string[] {
  const { places, rejected, swapped, estimated, closed } = file
  return [
    `${places.length} places kept, in the place of those known before; ${rejected.length} rows rejected.`,
    ...rejected.slice(0, shown).map(({ line, why }) => `  line ${line}: ${why}`),
    ...(rejected.length > shown ? [`  and ${rejected.length - shown} more`] : []),
    `Latitude and longitude put right: ${swapped}. Set in the middle of their commune: ${estimated}.`,
    `Left out, because they receive nobody: ${closed}.`,
  ]
}

const shown = 20

try {
  const { code, lines } = await placesCommand(process.argv.slice(2))
  const stream = code === 0 ? process.stdout : process.stderr
  stream.write(`${lines.join('\n')}\n`)
  process.exitCode = code
} catch (error) {
  if (!(error instanceof ConfigError || error instanceof DataInUse)) throw error
  console.error(error.message)
  process.exitCode = 2
}
