import type { CardParams } from '#prompts/copy/slack-params.ts'
import type { Piece, Rich } from '#prompts/page.ts'
import { domains } from '#prompts/pix/domains.ts'
import { join, rich } from '#prompts/rich.ts'
import type { OfficialResult, Profile } from '#workflows/pix/assessment/state.ts'
import { day } from './dates.ts'
import { officialLabels } from './labels.ts'
import { domainLevel, likely } from './pix-levels.ts'

/** What the card says of Pix: the self-assessment by domain on one line, the official result apart, and what neither is for. */
export function pixGlance(pix: CardParams['pix']): readonly Piece[] {
  if (pix === null) return []
  return [
    ...(pix.profile ? [{ piece: 'text' as const, text: selfLine(pix.profile) }] : []),
    ...(pix.official ? [{ piece: 'text' as const, text: officialLine(pix.official) }] : []),
    { piece: 'note', text: pix.profile ? rich`${key}. ${reminder}` : rich`${reminder}` },
  ]
}

export function officialLine({ is, pix }: OfficialResult): Rich {
  return rich`**Pix officiel** : ${pix.toLocaleString('fr-FR')} pix, ${officialLabels[is]}`
}

/** « 48 questions, 12 novembre 2026 ». */
export function takenWhen({ questions, at }: Profile): string {
  return `${questions} ${questions > 1 ? 'questions' : 'question'}, ${day(at)}`
}

/** Said wherever a result is shown. */
export const reminder = 'Pour informer, jamais pour trier.'

function selfLine(profile: Profile): Rich {
  // A no-break space: on a narrow card the dots stay beside their name.
  const shown = domains.map((domain) => rich`${shortNames[domain.id]}\u00a0${dots(domainLevel(profile, domain))}`)
  return [...rich`**Auto-évaluation** : ${takenWhen(profile)}\n`, ...join(shown, ' · ')]
}

/** One dot for each of the four names of a level: full when likely reached, half when it may be, empty otherwise. */
function dots(estimate: { readonly level: number; readonly sd: number }): string {
  const { low, high } = likely(estimate)
  return [1, 3, 5, 7].map((first) => (low >= first - 0.5 ? '●' : high >= first - 0.5 ? '◐' : '○')).join('')
}

const key = 'Quatre paliers : novice, indépendant, avancé, expert. ● atteint, ◐ peut-être'

const shortNames = {
  1: 'Information',
  2: 'Communication',
  3: 'Création',
  4: 'Protection',
  5: 'Environnement',
} as const
