import { competences } from '#prompts/pix/competences.ts'
import { type Domain, domains } from '#prompts/pix/domains.ts'
import { levelWords } from '#prompts/pix/levels.ts'
import type { Profile } from '#workflows/pix/assessment/state.ts'

/** What a profile says of one domain. */
export interface DomainSaid {
  readonly name: string
  /** Mean of its competences, 0..8. */
  readonly level: number
  /** « plutôt avancé », and what stands out in it, if anything does and the assessment was long enough to tell. */
  readonly words: string
}

/** The five domains, the strongest first. */
export function sayDomains(profile: Profile): readonly DomainSaid[] {
  return domains.map((domain) => sayDomain(profile, domain)).toSorted((one, other) => other.level - one.level)
}

/** A profile in one plain phrase: the one or two domains clearly above the others, or that all is rather even. */
export function sayProfile(profile: Profile): string {
  const said = sayDomains(profile)
  const above = [1, 2].find((count) => (said[count - 1]?.level ?? 0) - (said[count]?.level ?? 0) >= clearly)
  if (above === undefined) return 'un profil assez égal'
  const names = said.slice(0, above).map(({ name }) => `${name.charAt(0).toLowerCase()}${name.slice(1)}`)
  return `surtout à l’aise en ${names.join(' et en ')}`
}

/** A step, in levels, that is worth a word. */
const clearly = 0.75

/** The errors of one domain's competences go together: its uncertainty is the mean of theirs, never said smaller than it is. */
function sayDomain(profile: Profile, { name, places }: Domain): DomainSaid {
  const level = mean(places.map((place) => profile.levels[place] ?? 0))
  const sd = mean(places.map((place) => profile.sd[place] ?? 0))
  const best = profile.length === 'express' ? undefined : standsOut(profile, places)
  const words = levelWords(level, sd)
  return { name, level, words: best === undefined ? words : `${words}, avec un point fort : ${best}` }
}

/** The competence that is above the others of its domain by more than what is unsure of it; none when none is. */
function standsOut({ levels, sd }: Profile, places: readonly number[]): string | undefined {
  const best = places.toSorted((one, other) => (levels[other] ?? 0) - (levels[one] ?? 0))[0]
  if (best === undefined) return undefined
  const others = mean(places.filter((place) => place !== best).map((place) => levels[place] ?? 0))
  if ((levels[best] ?? 0) - others < Math.max(0.75, sd[best] ?? 0)) return undefined
  const name = competences[best]?.name
  return name && `${name.charAt(0).toLowerCase()}${name.slice(1)}`
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
