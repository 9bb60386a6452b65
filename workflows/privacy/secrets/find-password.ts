import { type How, isNoPassword } from './no-password.ts'
import type { Span } from './span.ts'

/**
 * Passwords and access codes, after what introduces them (« mon mot de passe c'est … », « mdp : … », also mistyped) or
 * before it (« … comme mot de passe »). Between quotes they may hold spaces.
 */
export function findPassword(shadow: string, text: string): readonly Span[] {
  return [...after(shadow, text), ...before(shadow, text)]
}

const name =
  /(?:\bm[oi]?ts?\s?(?:d[es]?|2)\s?p+[ae]s+[es]*|\bmo\s(?:de\s)?pas+e?\b|\bmo?t?\s?passe\b|\bdigicode|\bmo(?:t|ts)?depas+e?|\bm\.?d\.?p\b|\bpass?\s?wo?r?d\b|\bpwd\b|\bpass\b|\bcode\s+(?:d'?\s?acces|de\s+connexion|d'?entree|du\s+portail|de\s+la\s+porte|de\s+l'?immeuble|wi-?\s?fi|du\s+wi-?\s?fi|provisoire|d'?activation|parental|de\s+l'?alarme|perso\w*)|\bclef?s?\s+(?:du\s+|de\s+|de\s+la\s+)?(?:wi-?\s?fi|wpa\d?|wep|reseau|box|internet|de\s+securite)|\bphrase\s+secrete|\breponse\s+secrete)/
    .source
/** What it is the password of. */
const of = /(?:\s+(?!c'?est\b|est\b|c\b|cest\b|et\b)[\w'-]+){0,10}?/.source
const strong = /\s*(?:[:=]+>?|->|c'?\s?est|c\s?est|cest|sest|c'?\s?etait|cetait|c\s?:|est\s*:)\s*/.source
const weak = /\s*(?:\s(?:est|etait|sera|serait|actuel|donc|bien|toujours|suivant)\b\s*)+[:=]?\s*/.source
const value = /(?<value>"[^"\n]{1,60}"|\([^)\s]{2,40}\)|'[^'\n]{2,40}'(?!\w)|[^\s"]{2,60})/.source

const patterns: readonly (readonly [pattern: RegExp, how: 'strong' | 'weak' | 'bare'])[] = [
  [new RegExp(`${name}${of}${strong}${value}`, 'g'), 'strong'],
  [new RegExp(`${name}${of}${weak}${value}`, 'g'), 'weak'],
  [new RegExp(`${name}(?:\\s+[\\w'-]+){0,2}?\\s+${value}`, 'g'), 'bare'],
  [
    new RegExp(`\\b(?:identifiants?|login|id|user|logs?)\\b[^\\n]{1,60}?(?:/|\\bet\\b|,|\\bpuis\\b)\\s*${value}`, 'g'),
    'bare',
  ],
]

function after(shadow: string, text: string): readonly Span[] {
  return patterns.flatMap(([pattern, how]) =>
    [...shadow.matchAll(pattern)].flatMap((match) => {
      const found = match.groups?.['value'] ?? ''
      const start = match.index + match[0].length - found.length
      return kept(shadow, text, { start: found.startsWith('(') ? start + 1 : start, end: start + found.length, how })
    }),
  )
}

const reversed = [
  new RegExp(
    `${value}\\s+(?:(?:c'?\\s?est|est|ca\\s+va)\\s+(?:bien|bon|ok)\\s+)?(?:c'?\\s?est|est|etait|comme|en|pour|voila|voici|en\\s+guise\\s+de|:)\\s+(?:le\\s+|mon\\s+|ton\\s+|son\\s+|un\\s+(?:\\w+\\s+){0,2}?)?${name}`,
    'g',
  ),
]

function before(shadow: string, text: string): readonly Span[] {
  return reversed.flatMap((pattern) =>
    [...shadow.matchAll(pattern)].flatMap((match) => {
      const found = match.groups?.['value'] ?? ''
      const how = /^(?:"|')/.test(found) || tried.test(shadow.slice(0, match.index)) ? 'strong' : 'bare'
      return kept(shadow, text, { start: match.index, end: match.index + found.length, how })
    }),
  )
}

const tried = /\b(?:mis|utilise|choisi|pris|mets|tape|essaye|rentre|entre|saisi|ecrit|marque|voici|voila)\s+$/

interface Found {
  readonly start: number
  readonly end: number
  readonly how: How
}

function kept(shadow: string, text: string, { start, end, how }: Found): readonly Span[] {
  const word = text.slice(start, end).replace(/(?<=[\p{L}\d])[.,;)?…]+$/u, '')
  if (/[[\]]/.test(word) || isNoPassword(word, how)) return []
  const more =
    /^\s(?:\d{1,8}[!?*@#$%&]?|[\w]*[@#$%&*!_][\w@#$%&*!_]*)(?![\w])(?!\s(?:fois|euros?|jours?|ans?|h|heures?|mois|caract|chiffres))/.exec(
      shadow.slice(start + word.length),
    )
  const isQuoted = /^["'“«„]/.test(word)
  const stop = start + word.length + (more === null || isQuoted ? 0 : more[0].length)
  return [{ start, end: stop, kind: 'password' }]
}
