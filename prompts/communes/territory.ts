import type { Commune } from '#workflows/understand/commune.ts'
import { nameTokens, withoutArticle } from './name-tokens.ts'
import type { CommuneTable } from './table.ts'

/** A name and the département or région said after it. */
export interface Territory {
  readonly tokens: readonly string[]
  readonly holds: (commune: Commune) => boolean
}

/** Reads "Saint-Denis 974", "Saint-Denis (93)", "Valence dans la Drôme", "Sainte-Marie Martinique"; undefined without a territory. */
export function territoryIndex(
  table: Pick<CommuneTable, 'departements' | 'regions'>,
): (tokens: readonly string[]) => Territory | undefined {
  const codes = new Set(table.departements.map(({ code }) => code.toLowerCase()))
  const names = new Map<string, { readonly region: string; readonly departement: string }>([
    ...table.regions.map(({ code, name }) => [key(nameTokens(name)), { region: code, departement: '' }] as const),
    ...table.departements.map(({ code, name }) => [key(nameTokens(name)), { region: '', departement: code }] as const),
  ])
  return (tokens) => {
    const last = tokens.at(-1) ?? ''
    if (codes.has(last)) return territory(tokens.slice(0, -1), ({ departement }) => departement.toLowerCase() === last)
    for (let from = 1; from < tokens.length; from++) {
      const area = names.get(key(tokens.slice(from).filter((token) => !before.has(token))))
      const isThere =
        area && (({ region, departement }: Commune) => region === area.region || departement === area.departement)
      if (isThere) return territory(tokens.slice(0, from), isThere)
    }
    return undefined
  }
}

const before: ReadonlySet<string> = new Set(['dans', 'departement', 'region', 'du', 'en'])

function territory(tokens: readonly string[], holds: Territory['holds']): Territory | undefined {
  let end = tokens.length
  while (end > 0 && trailing.has(tokens[end - 1] ?? '')) end--
  return end > 0 ? { tokens: tokens.slice(0, end), holds } : undefined
}

const trailing: ReadonlySet<string> = new Set(['dans', 'en', 'le', 'la', 'les', 'l', 'departement', 'du', 'de', 'a'])

/** The same with or without an article: "La Réunion", "Réunion". */
function key(tokens: readonly string[]): string {
  return withoutArticle(tokens).join('')
}
