import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildTable } from './build-table.ts'
import { readOfficial } from './official.ts'
import { packageVersions, readPackages } from './packages.ts'
import type { CommuneTable } from './table.ts'
import { readTable, writeTable } from './table.ts'

const derived = fileURLToPath(new URL('../../node_modules/.cache/passerelle', import.meta.url))
const layout = 'v1'

/**
 * The table of communes. What is derived from the packages and the official file (a second the first time) is kept in
 * `cache`, a directory that can be removed at any time, and made again when either changes.
 * Throws when `official` is there but damaged; when nothing is there, it is as if not given.
 */
export function loadTable(official?: string, cache: string = derived): CommuneTable {
  const imported = official === undefined ? 'none' : stampOf(official)
  const key = `${layout} ${packageVersions()} ${imported}`
  const file = join(cache, imported === 'none' ? 'communes.tsv' : 'communes-official.tsv')
  const kept = readTable(readIfThere(file), key)
  if (kept) return kept
  const table = buildTable(readPackages(), official === undefined ? undefined : readOfficial(official))
  keep(file, writeTable(table, key))
  return table
}

function stampOf(path: string): string {
  const stat = statSync(path, { throwIfNoEntry: false })
  return stat ? `${stat.size} ${stat.mtimeMs}` : 'none'
}

function readIfThere(file: string): string {
  return statSync(file, { throwIfNoEntry: false }) ? readFileSync(file, 'utf8') : ''
}

/** Written aside then renamed, so that two processes starting at once never read half a file. */
function keep(file: string, text: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true })
    const aside = mkdtempSync(`${file}-`)
    writeFileSync(join(aside, 'communes'), text)
    renameSync(join(aside, 'communes'), file)
    rmdirSync(aside)
  } catch {
    // A disk that refuses only costs the time of the next start.
  }
}
