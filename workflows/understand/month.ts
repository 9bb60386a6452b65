const names = [
  ['janvier', 'janv', 'jan', 'janvie', 'jenvier'],
  ['fevrier', 'fevr', 'fev', 'fevrie', 'fervier'],
  ['mars'],
  ['avril', 'avr', 'avri', 'avrils'],
  ['mai'],
  ['juin', 'jun'],
  ['juillet', 'juil', 'juill', 'juilet', 'juiller', 'juillets'],
  ['aout', 'aou'],
  ['septembre', 'sept', 'sep', 'setembre', 'septambre', 'septenbre', 'spetembre'],
  ['octobre', 'oct', 'octobres', 'octbre', 'ocotbre'],
  ['novembre', 'nov', 'novenbre', 'novambre', 'novmbre'],
  ['decembre', 'dec', 'decenbre', 'desembre', 'decmbre'],
] as const

const numbers: ReadonlyMap<string, number> = new Map(
  names.flatMap((spellings, index) => spellings.map((name) => [name, index + 1] as const)),
)

/** A pattern for the months in letters, abbreviations and usual misspellings included, without accents. */
export const monthPattern = `(?:${[...numbers.keys()].sort((one, other) => other.length - one.length).join('|')})\\b\\.?`

/** From 1 to 12. */
export function monthNumber(name: string): number | undefined {
  return numbers.get(name.replace('.', ''))
}
