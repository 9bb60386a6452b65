import { addDays } from './calendar-day.ts'
import type { DateReader } from './date.ts'

/** The first that is found in the words, in days from today. */
const near: readonly (readonly [words: RegExp, days: number])[] = [
  [/\b(?:apres[ -]?demain|surlendemain)\b/, 2],
  [/\bavant[ -]?hier\b/, -2],
  [/\bhier\b/, -1],
  [/\bdemain\b/, 1],
  [
    /\bauj(?:ou|o|u)rd'? ?h?ui\b|\bajourd'?hui\b|\bauj\b|\bce (?:jour|matin|soir|midi)\b|\bcet(?:te)? (?:apres|aprem)/,
    0,
  ],
  [/\bmaint(?:en|e|n)ant\b|\bmnt\b|\btout de suite\b|\bdes? suite\b|\bsans delai\b|\bsans preavis\b/, 0],
  [/\bim+ediat/, 0],
  [
    /\b(?:des|aussitot|le plus (?:tot|vite|rapidement)|aussi (?:tot|vite)|au plus (?:tot|vite)|asap)(?: que)? possible\b/,
    0,
  ],
  [/\bau plus (?:tot|vite)\b|\basap\b|\bdes a present\b|\bdes que vous (?:voulez|voudrez|le souhaitez)\b/, 0],
  [
    /\bquand vous (?:voulez|voudrez|le souhaitez)\b|\bn'?importe quand\b|\btoujours dispo|\bdeja dispo|\bcette semaine\b/,
    0,
  ],
  [/^(?:je suis |oui )?(?:totalement |entierement |tout a fait )?(?:dispo|disponible|libre)[ .!]*$/, 0],
]

/** "demain", "après-demain", "hier", "tout de suite", "dès que possible". */
export const readNearDay: DateReader = (text, today) => {
  const [, days] = /\bpas (?:encore|tout de suite|maintenant|dispo|immediat)|\bne \w+ pas\b/.test(text)
    ? []
    : (near.find(([words]) => words.test(text)) ?? [])
  return days === undefined ? undefined : addDays(today, days)
}
