/** What a number was said to be, by the nearest word before it. */
export type Introduced = 'card' | 'iban' | 'social-security' | 'telephone' | 'other' | 'nothing'

/**
 * What introduces the number that begins at a place of a shadow: the nearest telling word of what precedes,
 * in the same breath.
 */
export function introducedAs(shadow: string, start: number): Introduced {
  const before = shadow.slice(Math.max(0, start - reach), start)
  const last = [...before.matchAll(telling)].at(-1)
  const groups: Readonly<Record<string, string | undefined>> = last?.groups ?? {}
  const named = Object.entries(groups).find(([, words]) => words !== undefined)
  return named === undefined ? 'nothing' : (kinds.get(named[0]) ?? 'nothing')
}

const reach = 70

const kinds: ReadonlyMap<string, Introduced> = new Map([
  ['ss', 'social-security'],
  ['other', 'other'],
  ['card', 'card'],
  ['iban', 'iban'],
  ['phone', 'telephone'],
])

const telling =
  /(?<ss>\bse?curite\s+sociale?\b|\bsecu\b|\bnss\b|\bn(?:umero)?\s?°?\s?(?:de\s+)?s\.?s\b|\bnir\b|\bnum(?:ero)?\s+(?:insee|ameli)\b|\bcarte\s+vitale?\b|\bimmatricul\w+\s+a\s+la\b|\bassure\s+social\b)|(?<other>\b(?:commandes?|colis|colissimo|chronopost|suivi|dossiers?|factures?|ref(?:erence)?s?|client|clients|contrats?|allocataire|fiscal|fiscaux|siret|siren|tva|demande|ticket|imei|serie|isbn|ean|code-barres?|tracking|abonne|adherent|immatriculation|reservation|billet|recommande|amende|avis|pv|teledeclarant|identifiant|rna|finess|rpps|carte\s+(?:grise|d'?\s?identite|de\s+fidelite|fidelite|sim|de\s+sejour|navigo|de\s+transport|d'electeur|electorale|etudiante?|cadeau)|passeport|permis|cni)\b)|(?<card>\b(?:car+t+e?s?|cb|c\.b|visa|mastercard|master\s?card|maestro|amex|american\s+express|car+t+e?\s?bleue?|16\s+chiffres|seize\s+chiffres)\b)|(?<iban>\b(?:iban|releve\s+d'?\s?identite\s+bancaire|rib|bic|virement\s+sur|compte\s+(?:bancaire|en\s+banque|courant)|coordonnees\s+bancaires)\b)|(?<phone>\b(?:tel|telephone|telephonne|telefone?|portable|mobile|joindre|joignable|appel\w*|rappel\w*|fixe|whatsapp|watsap|gsm|06|num|numero|nemero)\b)/g
