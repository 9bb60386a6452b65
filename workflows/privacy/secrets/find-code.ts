import { isPublicNumber } from './public-number.ts'
import type { Span } from './span.ts'
import type { SecretKind } from '../../answer/reasoned.ts'

/** Codes of cards (secret code, three digits of the back), and codes received once, after or before what says so. */
export function findCode(shadow: string): readonly Span[] {
  return rules.flatMap(({ pattern, kind }) =>
    [...shadow.matchAll(pattern)].flatMap((match) => {
      const digits = match.groups?.['digits'] ?? ''
      const start = match.index + match[0].lastIndexOf(digits)
      const at = match[0].startsWith(digits) ? match.index : start
      return isPublicNumber(digits) && kind === 'code' ? [] : [{ start: at, end: at + digits.length, kind }]
    }),
  )
}

/** Small words that may stand between what is said and the number; nothing else may. */
const link =
  /(?:[\s:=,;."'()>*!-]|\b(?:qui|est|et|c|ce|ces|cest|sest|ses|etait|sont|de|du|d|des|la|le|les|l|ma|mon|mes|sa|son|ta|votre|cette|carte|cb|bleue|visa|bancaire|a|au|aux|il|donc|bien|voila|voici|dos|derriere|verso|dessus|recu|par|sms|texto|mail|tel|telephone|portable|suivant|actuel|ecrit|marque|dit|disait|banque|numero|chiffres?|pour|que|j|ai|jai|je|lui|vous|donne|tape|mis|moi|toujours|euh|trois|quatre|six|3|4|6|whatsapp|google|ameli|gmail|facebook|instagram|paypal|franceconnect|connexion|unique|secret)\b){0,60}?/
    .source

const no = /(?<![\d/.,-])/.source
const end =
  /(?!\d|[.,/-]\d|[\s-]?(?:euros?\b|eur\b|€|%|chiffres?\b|caracteres?\b|fois\b|heures?\b|h\b|jours?\b|mois\b|ans?\b|minutes?\b|mn\b|essais?\b|tentatives?\b))/
    .source
const short = `${no}(?<digits>\\d(?:[\\s.-]?\\d){2,3})${end}`
const pin = `${no}(?<digits>\\d(?:[\\s.-]?\\d){3,5})${end}`
const long = `${no}(?<digits>(?:[a-z]{1,3}-)?\\d(?:[\\s.-]{0,3}\\d){3,8})${end}`

const cvv =
  /\b(?:cvv2?|cvc2?|cvn|cryptogr?ame?|criptogram+e?|cryptogram+e?|crypto|(?:code|numero|num)\s+(?:de\s+)?(?:secu(?:rite)?|verif\w*)\s+(?:de\s+(?:la|ma)\s+(?:carte|cb)|au\s+dos|derriere)|(?:les?\s+)?(?:3|trois)\s+(?:dern\w+\s+)?(?:chiffres?|numeros?)(?:\s+(?:du\s+dos|au\s+dos|de\s+derriere|derriere|au\s+verso))?|(?:code|numero|chiffres?)\s+(?:du\s+dos|au\s+dos|derriere|de\s+derriere|au\s+verso))\b/
    .source
const cardCode =
  /\b(?:code?s?\s+(?:secret|secre|confidentiel|pin|bancaire|bleue?|carte|cb|de\s+retrait|de\s+(?:(?:la|ma|sa|votre)\s+)?(?:carte|cb|visa)(?:\s+(?:bleue|bancaire|bleu))?)|pin)\b/
    .source
const notCode =
  /(?!\s+(?:postal|postale|promo|promotionnel|ape|naf|insee|erreur|barre|civil|penal|de\s+la\s+route|du\s+travail|de\s+commune|commune|departement|couleur|produit|article|reduction|cadeau|avantage|bic|swift|banque|guichet|agence|qr|officiel|service|client|parrain\w*|iban|puk\?)\b)/
    .source
const anyCode = `(?<!\\b(?:erreur|qr|bar|le\\s+bon)\\s)\\bcodes?\\b${notCode}(?:\\s+(?:d['e]?\\s?|du\\s+|de\\s+la\\s+)?(?:validation|confirmation|verification|securite|securisation|connexion|connection|activation|acces|identification|authentification|sms|temporaire|provisoire|unique|usage\\s+unique|otp|recu|whatsapp|google|deverrouillage|telephone|portable|mon\\s+(?:telephone|tel|portable|iphone)|paiement|3d\\s?secure))*`
const otp = /\b(?:otp|tan)\b/.source

const rules: readonly { readonly pattern: RegExp; readonly kind: SecretKind }[] = [
  { pattern: new RegExp(`${cvv}${link}${short}`, 'g'), kind: 'card-code' },
  { pattern: new RegExp(`${cardCode}${link}${pin}`, 'g'), kind: 'card-code' },
  {
    pattern: new RegExp(
      `${short}[\\s,]*(?:c'?\\s?est|est|comme|pour|:|\\()?\\s*(?:le\\s+|mon\\s+|les\\s+|la\\s+)?${cvv}`,
      'g',
    ),
    kind: 'card-code',
  },
  {
    pattern: new RegExp(
      `${pin}[\\s,]*(?:c'?\\s?est|est|comme|pour|:|\\()\\s*(?:le\\s+|mon\\s+|ma\\s+|son\\s+)?${cardCode}`,
      'g',
    ),
    kind: 'card-code',
  },
  {
    pattern: new RegExp(
      `\\[carte bancaire\\][^\\n\\d]{0,12}(?:\\d\\d[/ -]\\d{2,4})?[^\\n\\d]{0,12}\\bcodes?\\b${link}${short}`,
      'g',
    ),
    kind: 'card-code',
  },
  { pattern: /\b(?<digits>[a-z]-\d{5,6})(?!\d)/g, kind: 'code' },
  { pattern: new RegExp(`(?:${anyCode}|${otp})${link}${long}`, 'g'), kind: 'code' },
  {
    pattern: new RegExp(
      `${long}[\\s,"]*(?:c'?\\s?est|est|comme|:|\\()\\s*(?:le\\s+|mon\\s+|votre\\s+|un\\s+|ton\\s+)?(?:${anyCode}|${otp})`,
      'g',
    ),
    kind: 'code',
  },
]
