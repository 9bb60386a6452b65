import type { Reason, Route } from '../reasoned.ts'
import { likeliest, type Read } from '../learn/reader.ts'
import type { Guarded } from './guarded.ts'

/**
 * What was learnt makes of a message, for one route: its likeliest reason when the route passes its threshold. Only
 * holds back, never lets through.
 */
export function likely(read: Read, route: Exclude<Route, 'answer'>): Guarded | null {
  const { words, strange, looks } = read
  const share = looks.get(route) ?? 0
  const least = route === 'urgent' && strange > manyStrange ? urgentWhenStrange : thresholds[route]
  if (share < least) return null
  const reason = likeliest(read, route)
  if (reason !== undefined && ofPeople.has(reason) && share < surely && things.test(words)) return null
  return reason === undefined ? null : { route, reason, sure: Math.min(0.5 + share / 2, 0.95) }
}

/** What befalls people, and is said of things too: « mon écran est mort », « l’appli me tue ». */
const ofPeople: ReadonlySet<Reason> = new Set(['distress', 'medical', 'danger', 'violence', 'child-danger'])
const things =
  /\b(?:ordinateur|telephone|portable|tablette|ecrans?|clavier|souris|imprimante|batterie|box|wifi|internet|connexion|appli\w*|site|logiciel|windows|antivirus|mise a jour|session|page|bouton|fichiers?|photos|son|video|micro|jeu|candy crush|mots? de passe|cv|memoire|console|piece jointe|compte)\b/
const surely = 0.75

/** Chosen by cross-validation over the examples and the sheets' questions: an urgent call missed costs most. */
const thresholds = { urgent: 0.5, refuse: 0.4, sensitive: 0.3, human: 0.35 } as const satisfies Record<
  Exclude<Route, 'answer'>,
  number
>

/** When so many words are mistyped the rules miss some, so less is asked of what was learnt. */
const manyStrange = 0.2
const urgentWhenStrange = 0.45
