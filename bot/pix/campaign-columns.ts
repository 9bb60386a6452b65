import { competences } from '#prompts/pix/competences.ts'
import { readRef } from '#workflows/file/ref.ts'
import type { CampaignTable } from './campaign-table.ts'

/** Where each thing stands in a campaign's rows; a level that is not there is undefined. */
export interface CampaignColumns {
  readonly identifier: number
  readonly total: number
  /** « Envoi (O/N) ». */
  readonly shared: number | undefined
  /** In the order of the frame. */
  readonly levels: readonly (number | undefined)[]
}

/**
 * Finds the columns of a campaign exported from Pix Orga. Its identifier bears the title that the organisation chose:
 * it is known by its values, the column that names most files. `known`: references of files that exist.
 */
export function campaignColumns(
  table: CampaignTable,
  known: ReadonlySet<string>,
): CampaignColumns | { readonly missing: 'no-identifier' | 'no-score' } {
  const titles = table.titles.map(plain)
  const identifier = identifierOf(table, known)
  if (identifier === undefined) return { missing: 'no-identifier' }
  const total = find(titles, (title) => totalTitles.includes(title))
  if (total === undefined) return { missing: 'no-score' }
  return {
    identifier,
    total,
    shared: find(titles, (title) => /^envoi( o n)?$/.test(title)),
    levels: competences.map(({ id, name }) =>
      find(titles, (title) => levelTitles([plain(name), plain(id), ...(otherNames[id] ?? [])]).includes(title)),
    ),
  }
}

/** Every reference that a cell may hold, names apart. */
export function possibleRefs(table: CampaignTable): readonly string[] {
  const columns = readable(table)
  return [
    ...new Set(table.rows.flatMap(({ cells }) => columns.flatMap((column) => readRef(cells[column] ?? '') ?? []))),
  ]
}

function identifierOf(table: CampaignTable, known: ReadonlySet<string>): number | undefined {
  const scored = readable(table).map((column) => {
    const refs = table.rows.flatMap(({ cells }) => readRef(cells[column] ?? '') ?? [])
    return { column, refs: refs.length, known: refs.filter((ref) => known.has(ref)).length }
  })
  const [best] = scored.toSorted((one, other) => other.known - one.known || other.refs - one.refs)
  return best && best.refs > 0 ? best.column : undefined
}

/** A first name of six letters looks like a reference: names are never read. */
function readable({ titles }: CampaignTable): readonly number[] {
  return titles.flatMap((title, column) => (/^(pre)?noms?( d.*)?$/.test(plain(title)) ? [] : [column]))
}

function find(titles: readonly string[], wanted: (title: string) => boolean): number | undefined {
  const at = titles.findIndex(wanted)
  return at === -1 ? undefined : at
}

function levelTitles(names: readonly string[]): readonly string[] {
  return names.flatMap((name) => [`niveau pour la competence ${name}`, `niveau ${name}`])
}

function plain(title: string): string {
  return title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}

const totalTitles = ['nombre de pix total', 'nombre total de pix', 'total de pix', 'total pix', 'nombre de pix', 'pix']

/** Pix's own name of a competence where the frame says otherwise. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  '5.2': ['construire un environnement numerique'],
}
