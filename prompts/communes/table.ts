import type { Commune } from '#workflows/understand/commune.ts'

/** The communes of France and what is needed to name their territories: plain rows, before any index. */
export interface CommuneTable {
  /** Current communes and the arrondissements of Paris, Lyon and Marseille. */
  readonly communes: readonly Commune[]
  /** Other names in use, of former or delegated communes and localities, with the code of the commune of today. */
  readonly aliases: readonly Alias[]
  readonly departements: readonly { readonly code: string; readonly name: string; readonly region: string }[]
  readonly regions: readonly { readonly code: string; readonly name: string }[]
}

export interface Alias {
  readonly name: string
  readonly code: string
}

/** Compact text of a table, one tab-separated line a row; `key` says what it was made from. */
export function writeTable(table: CommuneTable, key: string): string {
  return [
    line('key', key),
    ...table.communes.map(communeLine),
    ...table.aliases.map((alias) => line('a', alias.name, alias.code)),
    ...table.departements.map((row) => line('d', row.code, row.name, row.region)),
    ...table.regions.map((row) => line('r', row.code, row.name)),
    'end',
  ].join('\n')
}

/** Reads back `writeTable`; undefined when it was made from something else, or is cut short. */
export function readTable(text: string, key: string): CommuneTable | undefined {
  const lines = text.split('\n')
  if (lines[0] !== line('key', key) || lines.at(-1) !== 'end') return undefined
  const rows = Map.groupBy(
    lines.map((row) => row.split('\t')),
    ([kind]) => kind,
  )
  return {
    communes: (rows.get('c') ?? []).map(([, code = '', name = '', postcodes = '', ...rest]) =>
      readCommune(code, name, postcodes, rest),
    ),
    aliases: (rows.get('a') ?? []).map(([, name = '', code = '']) => ({ name, code })),
    departements: (rows.get('d') ?? []).map(([, code = '', name = '', region = '']) => ({ code, name, region })),
    regions: (rows.get('r') ?? []).map(([, code = '', name = '']) => ({ code, name })),
  }
}

function communeLine(row: Commune): string {
  const { code, name, postcodes, departement, region, population, lat, lon, exact } = row
  const numbers = [population, lat, lon, exact ? 1 : 0].map(String)
  return line('c', code, name, postcodes.join(' '), departement, region, ...numbers)
}

function readCommune(code: string, name: string, postcodes: string, rest: readonly string[]): Commune {
  const [departement = '', region = '', population, lat, lon, exact] = rest
  return {
    code,
    name,
    postcodes: postcodes.split(' '),
    departement,
    region,
    population: Number(population),
    lat: Number(lat),
    lon: Number(lon),
    exact: exact === '1',
  }
}

function line(...cells: readonly string[]): string {
  return cells.join('\t')
}
