import type { Communes } from '#workflows/understand/commune.ts'
import { loadTable } from './load-table.ts'
import { searchable } from './searchable.ts'

/**
 * All communes of France. `official` is the file that `npm run communes` writes; without it, or when nothing is there yet,
 * the positions that the installed data lacks are estimates, and marked so. About 0.15 s, and a second the very first time;
 * the first search makes its index in 0.2 s. `cache` is where the derived table is kept between starts.
 * Throws when `official` is there but damaged.
 */
export function loadCommunes(official?: string, cache?: string): Communes {
  return searchable(loadTable(official, cache))
}
