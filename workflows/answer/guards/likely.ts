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
  if (share < least || words.split(' ').length < fewWords) return null
  const reason = likeliest(read, route)
  if (reason === undefined || soundsOnly(reason, share, words)) return null
  return { route, reason, sure: Math.min(0.5 + share / 2, 0.95) }
}

/** What is said of things, or of an ordinary payment, in the words of something graver. */
function soundsOnly(reason: Reason, share: number, words: string): boolean {
  if (ofPeople.has(reason)) return share < surely && things.test(words)
  return reason === 'fraud-card' && ordinary.test(words) && !wrong.test(words)
}

/** Fewer words than that are left to the rules: « ma carte », « merci beaucoup ». */
const fewWords = 3

/** What befalls people, and is said of things too: « mon écran est mort », « l’appli me tue ». */
const ofPeople: ReadonlySet<Reason> = new Set(['distress', 'medical', 'danger', 'violence', 'child-danger'])
const things =
  /\b(?:ordinateur|telephone|portable|tablette|ecrans?|clavier|souris|imprimante|batterie|box|wifi|internet|connexion|appli\w*|site|logiciel|windows|antivirus|mise a jour|session|page|bouton|fichiers?|photos|son|video|micro|jeu|candy crush|mots? de passe|cv|memoire|console|piece jointe|compte)\b/
const surely = 0.75

/** To whom everybody gives a card, and what tells that it went wrong. */
const ordinary =
  /\b(?:a|au|chez|pour) (?:l |le |la |mon |ma |un |une )?(?:hotel|camping|gite|restaurant|loueur|pharmacie|medecin|dentiste|caissiere|peage|sncf|train|mediatheque)\b/
const wrong =
  /\b(?:faux|fausse|pas moi|debit\w*|prelev\w*|pris|retire\w*|vol\w*|arnaqu\w*|pirat\w*|bizarre|inconnus?|disparu\w*|vide\w*|euros?|sms|lien|achats?)\b/

/** Chosen on the tuning sets: what they let through is still weighed, and goes to a human unless a sheet surely answers. */
const thresholds = { urgent: 0.5, refuse: 0.35, sensitive: 0.5, human: 0.6 } as const satisfies Record<
  Exclude<Route, 'answer'>,
  number
>

/** When so many words are mistyped the rules miss some, so less is asked of what was learnt. */
const manyStrange = 0.2
const urgentWhenStrange = 0.35
