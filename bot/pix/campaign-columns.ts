import { campaignTitles, otherCompetenceNames } from '#prompts/pix/campaign-titles.ts'
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
  const total = find(titles, campaignTitles.total)
  if (total === undefined) return { missing: 'no-score' }
  return {
    identifier,
    total,
    shared: find(titles, campaignTitles.shared),
    levels: competences.map(({ id, name }) =>
      find(titles, levelTitles([plain(name), plain(id), otherCompetenceNames[id]])),
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
  return titles.flatMap((title, column) => (campaignTitles.names.test(plain(title)) ? [] : [column]))
}

function find(titles: readonly string[], wanted: readonly string[]): number | undefined {
  const at = titles.findIndex((title) => wanted.includes(title))
  return at === -1 ? undefined : at
}

function levelTitles(names: readonly (string | undefined)[]): readonly string[] {
  return campaignTitles.level.flatMap((title) => names.map((name) => `${title} ${name}`))
}

function plain(title: string): string {
  return title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}
