import { introducedAs } from './introduced.ts'
import { isPublicNumber } from './public-number.ts'
import type { Span } from './span.ts'

/**
 * Passwords that no « c'est » introduces: some words after « mot de passe », « mes codes » or « connectez-vous avec »;
 * after « je mets toujours », « tapez »; what it was made of (« le nom de mon chien … et … »); and the second of two.
 * Only a word that has the shape of a password is taken, or one that what is before promises.
 */
export function findLoosePassword(shadow: string, text: string): readonly Span[] {
  return [
    ...near(shadow, introducer, 6, isMade),
    ...near(shadow, verb, 1, isShaped),
    ...known(shadow),
    ...shown(shadow),
    ...phrase(shadow, text),
    ...madeOf(shadow, text),
    ...second(shadow),
  ]
}

const introducer =
  /(?<!\[)\bm[oi]?ts?\s?(?:d[es]?|2)\s?p+[ae]s+[es]*|\bmotdepas+e?|\bm\.?d\.?p\b|\bpass?\s?wo?r?d\b|\bmes\s+(?:codes?|acces|identifiants?)\b|\bconnexion\s*:|\bmon\s+compte\s*(?:c'?est|est|:)|\bcodes?\s+(?:de\s+la\s+|du\s+)?(?:box|livebox|freebox|wifi|porte|portail)\b|\bconnecte[rz]?(?:[\s-]vous|[\s-]toi)?\s+avec\b|\b(?:login|identifiants?)\b/g
const verb =
  /\b(?:mets|mettais|met|mis|utilise|utilisais|tape|tapais|tapez|tape[rz]|essaye|essaie|essayer|entre|entrez|rentre|saisis?|saisissez|choisi|ecris|ecrit|garde)(?:\s+(?:toujours|partout|souvent|encore|bien|juste|le|la|donc|aussi|d'?abord|avec|tout\s+le\s+temps|a\s+chaque\s+fois))*(?=[\s:"]+\S)/g
const common =
  /(?:m[oi]?ts?\s?de\s?pas+e?|mdp|password)\s+(?:c'?\s?est\s+)?(?<value>azerty\w*|qwerty\w*|motdepasse|password|doudou|loulou|chouchou|iloveyou|jetaime|admin|"[^"\n]{4,40}"(?=\s|$)|(?<=est\s)bonjour\b)/g
const token = /[^\s"]+/g

/** The words after each match of a pattern, up to the end of the sentence, that a test accepts. */
function near(shadow: string, pattern: RegExp, words: number, accept: (word: string) => boolean): readonly Span[] {
  return [...shadow.matchAll(pattern)].flatMap(({ 0: found, index }) => {
    const from = index + found.length
    const rest = shadow.slice(from, from + 120)
    const [sentence = ''] = /^[^\n]*?\n?[^\n]*?(?=[.;?]\s|\s!|$)/.exec(rest) ?? []
    const tried = [...sentence.matchAll(token)].filter(({ 0: word }) => /[a-z\d]/.test(word)).slice(0, words)
    const value = tried.find(({ 0: word }) => accept(bare(word)))
    if (value === undefined || (introducedAs(shadow, from + value.index) === 'other' && words === 1)) return []
    const start = from + value.index + (value[0].length - value[0].replace(opening, '').length)
    return [password(start, start + bare(value[0]).length)]
  })
}

const opening = /^[("'*]+/

function bare(word: string): string {
  return word.replace(opening, '').replace(/[,;:.)?…]+$/, '')
}

function password(start: number, end: number): Span {
  return { start, end, kind: 'password' }
}

/** Three letters and a digit at least, no model of a machine, no address, no number of a file. */
function isShaped(word: string): boolean {
  if (word.length < 6 || /[[\]@]\w*\.|^https?:|^www\.|[[\]]|^\d{1,2}h\d*$/.test(word) || product.test(word))
    return false
  const letters = word.replace(/[^a-z]/g, '').length
  if (letters < 3 || !/\d/.test(word)) return false
  return /^[a-z]{3,}[._-]?\d{1,4}\W?$/.test(word) || /[!*$%&#@_?+=]/.test(word) || isMixed(word)
}

/** As above, or letters and digits alternate, near what says that it is a password. */
function isMade(word: string): boolean {
  return isShaped(word) || (/^[a-z\d-]{7,40}$/.test(word) && !product.test(word) && alternations(word) >= 2)
}

function alternations(word: string): number {
  return (word.match(/[a-z]+\d+|\d+[a-z]+/g) ?? []).length
}

/** Letters and digits alternate at least three times, as in what a machine made. */
function isMixed(word: string): boolean {
  return alternations(word) >= 3 || /^[a-z]{4,}\d{1,6}[a-z]*$/.test(word)
}

const product =
  /^(?:windows|win|office|word|excel|iphone|ipad|ipados|galaxy|android|samsung|huawei|xiaomi|redmi|chrome|firefox|freebox|livebox|bbox|ios|macos|macbook|switch|xbox|playstation|playst|usb|hdmi|wifi|mp|cerfa|covid|art|article|version|cmd|commande|dossier|colis|route|bus|salle|page|ligne|page|niveau|etape|juin|mai|mars|avril|juillet|aout|sept|oct|nov|dec|janv|fevr?|l'|d'|j'|qu'|n'|s'|c'|franceconnect|17cyber|cyber17|photoshop|outlook|directx|hp|epson|canon|brother|ecran|euros?)[\w-]*\d/

function known(shadow: string): readonly Span[] {
  return [...shadow.matchAll(common)].flatMap((match) => {
    const value = match.groups?.['value'] ?? ''
    const stop = match.index + match[0].length
    return said.test(value) ? [] : [password(stop - value.length, stop)]
  })
}

/** « Filou62, mon mot de passe ». */
function shown(shadow: string): readonly Span[] {
  return [...shadow.matchAll(before)].flatMap((match) => {
    const value = bare(match.groups?.['value'] ?? '')
    return isShaped(value) ? [password(match.index, match.index + value.length)] : []
  })
}

const before = /(?<value>[^\s"[\]]{6,40})\s+(?:le|mon|ton|son|ce|un\s+bon)\s+(?:m[oi]?ts?\s?de\s?pas+e?|mdp)\b/g

/** After a colon, words with capitals that end with a number. */
function phrase(shadow: string, text: string): readonly Span[] {
  return [...shadow.matchAll(/\b(?:m[oi]?ts?\s?de\s?pas+e?|mdp)\s*[:=]\s*/g)].flatMap(({ 0: found, index }) => {
    const start = index + found.length
    const [words] = /^(?:\p{Lu}\p{L}*\s){1,3}\d{1,6}[!?*]?/u.exec(text.slice(start)) ?? []
    return words === undefined ? [] : [password(start, start + words.length)]
  })
}

/** What a screen says between quotes is no password. */
const said =
  /^"\s?(?:oubli|perdu|incorrec|inval|incon|refus|erron|expir|obligat|requis|faible|modifi|chang|provis|temp|mot)/

const part =
  /(?:pre)?noms?|dates?|annees?|naissance|anniversaire|chiens?|chiennes?|chats?|chattes?|fils|filles?|mari|femme|ville|village|rue|petit\w*|enfants?|animal|animaux|compose|forme|lapin|perroquet|poisson|equipe|foot|mere|pere|maman|papa|soeur|frere|metier|groupe|chanteur|chanteuse|departement/
    .source
const joint =
  /(?:mon|ma|mes|le|la|les|l'|d'|de|du|des|un|une|notre|premier|premiere|jeune|fille|a|par|prefere|c'est|,|:)/.source
const made = new RegExp(
  `\\b(?:m[oi]?ts?\\s?de\\s?pas+e?|mdp|code)\\b[^.\\n\\d\\[]{0,30}?\\s(?:c'?\\s?est|est|c|:|=)\\s+(?:${joint}\\s*)*(?:${part})\\b(?:\\s*(?:(?:${joint}|${part}|avec|et|plus|suivie?|mari|femme|moi))(?![a-z]))*\\s*`,
  'g',
)

function madeOf(shadow: string, text: string): readonly Span[] {
  return [...shadow.matchAll(made)].flatMap(({ 0: found, index }) => {
    const start = index + found.length
    const [word = ''] =
      /^(?:\p{Lu}[\p{L}'-]+\d*[!?*]?|\d{1,2}[/. -]\d{1,2}[/. -]\d{2,4}|\d{2,8}(?!\s?(?:ans|fois|car|chif)))/u.exec(
        text.slice(start),
      ) ?? []
    return word === '' ? [] : [password(start, start + word.length)]
  })
}

const next =
  /\[mot de passe\]\s*(?:,|et|puis|plus|\+|ou|ou\s+bien|et\s+puis|suivi\s+de|avec|apres)\s+(?<value>[^\s"[\]]{2,40})/g

function second(shadow: string): readonly Span[] {
  return [...shadow.matchAll(next)].flatMap((match) => {
    const value = bare(match.groups?.['value'] ?? '')
    const start = match.index + match[0].length - (match.groups?.['value'] ?? '').length
    const isNumber =
      /^\d{2,8}$/.test(value) && !isPublicNumber(value) && !counted.test(shadow.slice(start + value.length))
    return isNumber || isShaped(value) ? [password(start, start + value.length)] : []
  })
}

const counted =
  /^\s?(?:fois|euros?|€|%|jours?|ans?|h\b|heures?|mois|min|essais?|tentatives?|personnes?|caract|chiffres?|majusc|sms|mails?)/
