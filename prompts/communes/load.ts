import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Communes } from '#workflows/understand/commune.ts'
import { buildTable } from './build-table.ts'
import { readOfficial } from './official.ts'
import { packageVersions, readPackages } from './packages.ts'
import { searchable } from './searchable.ts'
import type { CommuneTable } from './table.ts'
import { readTable, writeTable } from './table.ts'

const derived = fileURLToPath(new URL('../../node_modules/.cache/passerelle', import.meta.url))
const layout = 'v1'

/**
 * All communes of France. `official` is the file that `npm run communes` writes; without it, or when nothing is there yet,
 * the positions the installed data lacks are estimates. What is derived from the packages (a second the first time) is kept
 * in `cache`, a directory that can be removed at any time, and made again when the packages or the file change.
 * Throws when `official` is there but damaged.
 */
export function loadCommunes(official?: string, cache: string = derived): Communes {
  return searchable(loadTable(official, cache))
}

function loadTable(official: string | undefined, cache: string): CommuneTable {
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
