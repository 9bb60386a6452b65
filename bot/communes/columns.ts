/** Where each thing stands in a line of La Poste's file; it has changed its column names over the years. */
export interface Columns {
  readonly code: number
  readonly postcode: number
  readonly position: number
  readonly locality: number | undefined
}

/** Finds the columns by their names; says which of the necessary ones are missing. */
export function columnsOf(header: readonly string[]): Columns | { readonly missing: readonly string[] } {
  const names = header.map(plain)
  const find = (known: readonly string[]): number | undefined => {
    const index = names.findIndex((name) => known.includes(name))
    return index === -1 ? undefined : index
  }
  const code = find(['codecommuneinsee', 'codecommune', 'codeinsee', 'insee'])
  const postcode = find(['codepostal'])
  const position = find(['coordonneesgps', 'coordonneesgeographiques', 'geopoint', 'geopoint2d'])
  const locality = find(['ligne5'])
  if (code === undefined || postcode === undefined || position === undefined) {
    const needed = { 'INSEE code': code, 'postal code': postcode, position }
    return { missing: Object.entries(needed).flatMap(([name, found]) => (found === undefined ? [name] : [])) }
  }
  return { code, postcode, position, locality }
}

function plain(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
}
