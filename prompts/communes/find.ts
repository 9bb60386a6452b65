import type { Commune, CommuneMatch } from '#workflows/understand/commune.ts'
import { arrondissement } from './arrondissement.ts'
import type { NameIndex } from './name-index.ts'
import { nameIndex } from './name-index.ts'
import { readingsOf, readQuestion } from './question.ts'
import type { CommuneTable } from './table.ts'
import type { Territory } from './territory.ts'
import { territoryIndex } from './territory.ts'

const most = 8

/** Finds communes by what people type; about 0.2 s to make, then well under 5 ms a search. */
export function finder(table: CommuneTable): (words: string) => CommuneMatch {
  const names = nameIndex(table)
  const postcodes = postcodeIndex(table)
  const territories = territoryIndex(table)
  return (words) => {
    const { tokens, postcode } = readQuestion(words)
    if (postcode === undefined) return matchOf(byWords(tokens, names, territories))
    const there = postcodes(postcode)
    return matchOf(tokens.length === 0 ? there : both(tokens, postcode, there, names, territories))
  }
}

function byWords(
  tokens: readonly string[],
  names: NameIndex,
  territories: (tokens: readonly string[]) => Territory | undefined,
): readonly Commune[] {
  if (tokens.length === 0 || tokens.length > 20 || isTalk(tokens)) return []
  const readings = readingsOf(tokens).filter((reading) => !isTalk(reading))
  return (
    firstFound(readings, (reading) => arrondissement(reading, names)) ??
    firstFound(readings, (reading) => known(reading, names)) ??
    firstFound(readings, (reading) => within(territories(reading), names)) ??
    firstFound(readings, (reading) => names.firstWords(reading)) ??
    firstFound(readings, (reading) => probable(names.nearly(reading))) ??
    firstFound(readings, (reading) => probable(names.firstLetters(reading))) ??
    []
  )
}

/** The name and the postal code together, an arrondissement rather than its city; where they disagree, the département they share, then either. */
function both(
  tokens: readonly string[],
  postcode: string,
  there: readonly Commune[],
  names: NameIndex,
  territories: (tokens: readonly string[]) => Territory | undefined,
): readonly Commune[] {
  const named = byWords(tokens, names, territories)
  const agreed = named.filter(({ postcodes }) => postcodes.includes(postcode))
  if (agreed.length > 0) return agreed.some(({ code }) => cityCodes.has(code)) ? there : agreed
  const near = named.filter(({ postcodes }) => postcodes.some((other) => other.slice(0, 2) === postcode.slice(0, 2)))
  return near.length > 0 ? near : [...there, ...named]
}

function firstFound(
  readings: readonly (readonly string[])[],
  look: (tokens: readonly string[]) => readonly Commune[],
): readonly Commune[] | undefined {
  for (const reading of readings) {
    const found = look(reading)
    if (found.length > 0) return found
  }
  return undefined
}

/** The whole name, and with it the towns that are often called by that beginning: "Villefranche", "Aix". */
function known(tokens: readonly string[], names: NameIndex): readonly Commune[] {
  const whole = names.whole(tokens)
  if (whole.length === 0) return []
  const longer = names.firstWords(tokens)
  const largest = Math.max(
    0,
    ...longer.filter((commune) => whole.includes(commune)).map(({ population }) => population),
  )
  return [...whole, ...longer.filter(({ population }) => population > Math.max(5000, 3 * largest))]
}

function within(territory: Territory | undefined, names: NameIndex): readonly Commune[] {
  if (!territory) return []
  const { tokens, holds } = territory
  for (const look of [names.whole, names.firstWords, names.nearly]) {
    const there = look(tokens).filter(holds)
    if (there.length > 0) return there
  }
  return []
}

/** One city among villages with names as near: the city. */
function probable(found: readonly Commune[]): readonly Commune[] {
  const [first, second] = byPopulation(found)
  return first && second && first.population > 100 * second.population ? [first] : found
}

function matchOf(found: readonly Commune[]): CommuneMatch {
  const communes = byPopulation([...new Set(found)]).slice(0, most)
  const [commune] = communes
  if (!commune) return { found: 'none' }
  return communes.length === 1 ? { found: 'one', commune } : { found: 'several', communes }
}

function byPopulation(communes: readonly Commune[]): readonly Commune[] {
  return communes.toSorted((one, other) => other.population - one.population)
}

/** By postal code, the arrondissements rather than their city; "69000" means the main town of the département. */
function postcodeIndex({ communes }: CommuneTable): (postcode: string) => readonly Commune[] {
  const index = new Map<string, Commune[]>()
  for (const commune of communes) {
    for (const postcode of commune.postcodes) {
      const kept = index.get(postcode)
      if (kept) kept.push(commune)
      else index.set(postcode, [commune])
    }
  }
  const cities = communes.filter(({ code }) => cityCodes.has(code))
  return (postcode) => {
    const found = index.get(postcode) ?? cities.filter(({ departement }) => postcode === `${departement}000`)
    const districts = found.filter(({ code }) => !cityCodes.has(code))
    return districts.length > 0 ? districts : found
  }
}

const cityCodes: ReadonlySet<string> = new Set(['75056', '69123', '13055'])

/** Answers that are no place, though a village may have nearly that name. */
const talk: ReadonlySet<string> = new Set(
  'oui non ok merci bonjour bonsoir salut aide help retour annuler rien stop plus tard passer suivant je sais pas ne ici la france'.split(
    ' ',
  ),
)

function isTalk(tokens: readonly string[]): boolean {
  return tokens.every((token) => talk.has(token))
}
