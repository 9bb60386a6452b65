/** The id of a sheet from its title, which no other has: « Carte perdue ? » gives `carte-perdue`, or `carte-perdue-2`. */
export function idOfTitle(title: string, taken: ReadonlySet<string>): string {
  const plain = title
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
  const id = plain === '' ? 'fiche' : plain
  for (let nth = 2, free = id; ; nth += 1) {
    if (!taken.has(free)) return free
    free = `${id}-${nth}`
  }
}
