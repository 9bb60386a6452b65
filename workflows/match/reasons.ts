import { criteria, type Criterion } from './criteria.ts'
import type { Pairs } from './pairs.ts'
import type { Opening, Seeker } from './seeker.ts'
import { themeNeeds } from './themes.ts'

/** Why a pair has its score: the same for the candidate and for who chooses. */
export interface Reason {
  readonly criterion: Criterion
  /** From 0 to 1; null when it is not known, and counts for neither. */
  readonly part: number | null
  /** What the words need beside it: kilometres, or days of waiting. */
  readonly figure: number | null
}

/** What counts for this post, what weighs most first; what is not known comes last. */
export function reasonsOf(pairs: Pairs, seeker: number, opening: number): readonly Reason[] {
  const [person, post] = [pairs.seekers[seeker], pairs.openings[opening]]
  if (!person || !post) return []
  const parts = pairs.parts(seeker, opening)
  const known = isKnown(person, post)
  const figures: Partial<Record<Criterion, number | null>> = {
    closeness: pairs.km(seeker, opening),
    waiting: person.waitingDays,
  }
  return criteria
    .filter((criterion) => post.weights[criterion] > 0)
    .map((criterion) => ({ criterion, weighs: known[criterion] ? post.weights[criterion] * parts[criterion] : -1 }))
    .toSorted((one, other) => other.weighs - one.weighs)
    .map(({ criterion }) => ({
      criterion,
      part: known[criterion] ? parts[criterion] : null,
      figure: figures[criterion] ?? null,
    }))
}

function isKnown(person: Seeker, post: Opening): Readonly<Record<Criterion, boolean>> {
  const needed = post.themes.flatMap((theme) => Object.keys(themeNeeds[theme]))
  return {
    closeness: true,
    availability: person.availableOn !== null && post.startsOn !== null,
    pix: needed.some((competence) => person.pix.has(competence)),
    experience: person.trained !== null,
    languages: person.languages.length > 0 && post.languages.length > 0,
    motivation: person.motivation !== null,
    waiting: person.waitingDays !== null,
  }
}
