import type { SecretKind } from '../../answer/reasoned.ts'

/** `isFar`: some words stand between, so what introduces the number as another's is looked for. */
export interface CodeRule {
  readonly pattern: RegExp
  readonly kind: SecretKind
  readonly isFar?: true
  /** Said to be a code just before, so it is one even when it looks like a short public number. */
  readonly isSure?: true
}

/** Small words that may stand between what is said and the number; nothing else may. */
const link =
  /(?:[\s:=,;."'()>*!+-]|\b(?:qui|est|et|c|ce|ces|cest|sest|ses|etait|sont|de|du|d|des|la|le|les|l|ma|mon|mes|sa|son|ta|votre|cette|carte|cb|bleue|visa|bancaire|a|au|aux|il|y|donc|bien|voila|voici|dos|derriere|verso|dessus|recu|par|sms|texto|mail|tel|telephone|portable|suivant|actuel|ecrits?|ecrite?s|marques?|note|notee?s?|lu|lis|petits?|rouge|sim|puk|pin|caf|impots|msa|mutuelle|dit|disait|banque|numero|chif+res?|pour|que|j|ai|jai|je|lui|vous|donne|tape|mis|moi|toujours|euh|trois|quatre|six|3|4|6|whatsapp|google|ameli|gmail|facebook|instagram|paypal|franceconnect|connexion|unique|secret|voulu|gros|visuel|visuelle|usage|rentrer|entrer|taper|personnel|perso|cas|ou|moment)\b){0,60}?/
    .source

/** No number begins inside another, nor is a ten-digit service number. */
const no = /(?<![\d/.,+-])(?!(?:0|33)[\s.-]?8[\s.-]?\d(?:[\s.-]?\d){7})/.source
const end =
  /(?!\d|[.,/-]\d|[\s-]?(?:euros?\b|eur\b|€|%|chif+res?\b|caracteres?\b|fois\b|heures?\b|h\b|jours?\b|mois\b|ans?\b|minutes?\b|mn\b|essais?\b|tentatives?\b))/
    .source
const short = `${no}(?<digits>\\d(?:[\\s.-]?\\d){2,3})${end}`
const pin = `${no}(?<digits>\\d(?:[\\s.-]?\\d){3,5})${end}`
const long = `${no}(?<digits>(?:[a-z]{1,3}-)?\\d(?:[\\s.-]{0,3}\\d|,\\s?\\d){3,8})${end}`

const cvv =
  /\b(?:cvv2?|cvc2?|cvn|cryptogr?ame?|criptogram+e?|cryptogram+e?|crypto|(?:code|numero|num)\s+(?:de\s+)?(?:secu(?:rite)?|verif\w*)\s+(?:de\s+(?:la|ma)\s+(?:car+t+e?|cb|visa|mastercard)|au\s+dos|derriere)|(?:les?\s+)?(?:3|trois)\s+(?:dern\w+\s+)?(?:chif+res?|numeros?)(?:\s+(?:du\s+dos|au\s+dos|de\s+derriere|derriere|au\s+verso))?|(?:code|numero|chif+res?)\s+(?:du\s+dos|au\s+dos|derriere|de\s+derriere|au\s+verso))\b/
    .source
const cardCode =
  /(?<!\[)\b(?:code?s?\s+(?:secret|secre|confidentiel|pin|bancaire|bleue?|car+t+e?(?:\s+(?:bleue?|visa|sim|bancaire))?|cb|de\s+retrait|de\s+(?:(?:la|ma|sa|votre)\s+)?(?:carte|cb|visa)(?:\s+(?:bleue|bancaire|bleu))?)|pin)\b/
    .source
const notCode =
  /(?!\s+(?:postal|postale|promo|promotionnel|ape|naf|insee|erreur|barre|civil|penal|de\s+la\s+route|du\s+travail|de\s+commune|commune|departement|couleur|produit|article|reduction|rome|cadeau|avantage|bic|swift|banque|guichet|agence|qr|officiel|service|client|parrain\w*|iban|puk\?)\b)/
    .source
const anyCode = `(?<!\\[|\\b(?:erreur|qr|bar|le\\s+bon)\\s)\\b(?:codes?|cod|kode)\\b${notCode}(?:\\s+(?:d['e]?\\s?|du\\s+|de\\s+la\\s+)?(?:validation|confirmation|verif\\w*|deblocage|puk|puc|caf|ameli|impots?|banque|franceconnect\\+?|securite|securisation|connexion|connection|activation|acces|identification|authentification|sms|temporaire|provisoire|unique|usage\\s+unique|otp|recu|whatsapp|google|deverrouillage|telephone|portable|mon\\s+(?:telephone|tel|portable|iphone)|paiement|3d\\s?secure))*`
const otp = /\b(?:otp|tan)\b/.source

/** What is not the number of a code, so that a code said earlier does not reach it. */
const strange =
  /\b(?:dossier|commande|colis|numero|allocataire|client|postal|promo|facture|annee|loyer|prix|total|siret|contrat|appel\w*|ape|naf|rome|insee|erreur|article|civil|penal|route)\b/
    .source
const told = /\b(?:c'?\s?est|c'?\s?etait|sont|lu|donne|dit|dicte|envoye|communique|transmis|repondu|tape)\b/.source
const four = `${no}(?<digits>\\d(?:[\\s.-]?\\d){3,7})${end}`
const back =
  /\b(?:derriere|au\s+dos|au\s+verso|dos)\b(?:\s+(?:de\s+)?(?:la|ma|sa|cette)\s+(?:carte|cb|visa)(?:\s+(?:bleue?|bancaire))?)?/
    .source
const three = `${no}(?<digits>\\d[\\s.-]?\\d[\\s.-]?\\d)${end}(?!\\s\\d{3}(?!\\d))`

/** Four-digit lines that people do call; any other after « le code » is a code. */
const knownLines =
  /(?:3(?:0(?:00|03|06|18|20)|1(?:03|14|17|18|31|33|65|79)|2(?:00|12|20|30|33|35|37|40)|400|6(?:07|09|31|32|33|35|46|51|99)|70[01]|9(?:00|01|02|03|04|05|06|09|1\d|19|28|3\d|4\d|5\d|6\d|7\d|8\d|9\d))|10\d\d|1[17]\d\d)(?!\d)/
    .source
const six = `(?<!\\d\\s)${no}(?<digits>\\d(?:[\\s.-]?\\d){5,7})${end}(?!\\s\\d)`
const notYear = `(?<!\\d\\s)${no}(?<digits>(?!(?:19|20)\\d\\d(?!\\d))\\d(?:[\\s.-]?\\d){3,5})${end}(?!\\s\\d)`
const gap = `(?:(?!${strange})[^.\\n\\d\\[]){0,60}?`

/** Numbers told some words away from what says they are a code. */
const asides: readonly CodeRule[] = [
  { pattern: new RegExp(`\\b(?<!\\[)(?:codes?${notCode}|sms|textos?)\\b${gap}${six}`, 'g'), kind: 'code', isFar: true },
  {
    pattern: new RegExp(`${six}[^.\\n\\d\\[]{0,30}\\b(?:par\\s+(?:sms|texto|mail)|codes?\\b${notCode})`, 'g'),
    kind: 'code',
    isFar: true,
  },
  { pattern: new RegExp(`${cardCode}${gap}${notYear}`, 'g'), kind: 'card-code', isFar: true },
  { pattern: new RegExp(`${notYear}\\s+(?:mon|le)\\s+codes?\\b${notCode}`, 'g'), kind: 'code', isFar: true },
  { pattern: new RegExp(`${back}${link}${three}`, 'g'), kind: 'card-code', isFar: true },
  { pattern: new RegExp(`\\bcode\\s+(?:de\\s+)?secu(?:rite)?\\b${link}${three}`, 'g'), kind: 'card-code' },
  {
    pattern: new RegExp(
      `${three}\\s+(?:(?:ecrits?|marques?|qui\\s+est|qui\\s+sont)\\s+)?(?:derriere|au\\s+dos|au\\s+verso)\\b(?!\\s+(?:de\\s+)?(?:l'|(?:la|ma|le|mon|du|une?|cette)\\b(?!\\s+(?:carte|cb|visa))))`,
      'g',
    ),
    kind: 'card-code',
  },
  {
    pattern: new RegExp(
      `\\bcodes?\\b${notCode}(?:(?!${strange})[^.\\n\\d\\[]){0,50}?${told}\\s*:?\\s*(?:le\\s+)?${four}`,
      'g',
    ),
    kind: 'code',
  },
  {
    pattern: new RegExp(
      `\\b(?:fais|tape|tapais|compose|mets|mis)\\s+(?:le\\s+)?${four}(?=[^.\\n\\d]{0,40}\\b(?:(?:codes?\\b${notCode})|distributeur|dab|retirer))`,
      'g',
    ),
    kind: 'code',
  },
  { pattern: new RegExp(`${four}(?=\\s+(?:ou|ou\\s+bien)\\s+\\[code)`, 'g'), kind: 'code' },
  {
    pattern: new RegExp(`\\[code(?: de carte)?\\]\\s+(?:ou|ou\\s+bien|puis)\\s+(?:le\\s+)?${four}`, 'g'),
    kind: 'code',
  },
  {
    pattern: new RegExp(`${four}[\\s,]+(?:le\\s+|mon\\s+|ma\\s+)${cardCode}`, 'g'),
    kind: 'card-code',
  },
  {
    pattern: new RegExp(
      `\\b(?:numeros?|chif+res?)\\s+(?:(?:que\\s+)?(?:j'?\\s?ai\\s+)?recus?\\s+)?(?:par|du|dans\\s+le|sur\\s+le)\\s+(?:sms|texto|message)${link}${long}`,
      'g',
    ),
    kind: 'code',
  },
  {
    pattern: new RegExp(
      `\\b(?:sms|textos?)\\s+(?:avec|disant|qui\\s+dit|ou\\s+(?:il\\s+y\\s+a|y\\s+a|c'?est\\s+(?:ecrit|marque)))\\s*:?\\s*(?:le\\s+)?${no}(?<digits>\\d(?:[\\s.-]?\\d){5,7})${end}`,
      'g',
    ),
    kind: 'code',
  },
]

/** What says that a number is a code, and what code; the number is the group `digits`. */
export const codeRules: readonly CodeRule[] = [
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
      `\\[carte bancaire\\][^\\n\\d]{0,30}(?:\\d\\d[/ -]\\d{2,4})?[^\\n\\d]{0,20}\\bcodes?\\b${link}${short}`,
      'g',
    ),
    kind: 'card-code',
  },
  { pattern: /\b(?<digits>[a-z]-\d{5,6})(?!\d)/g, kind: 'code' },
  { pattern: new RegExp(`(?:${anyCode}|${otp})${link}${long}`, 'g'), kind: 'code' },
  {
    pattern: new RegExp(
      `${long}[\\s,"]*(?:c'?\\s?est|c'?\\s?etait|est|comme|voila|voici|\\()\\s*(?:le\\s+|mon\\s+|votre\\s+|un\\s+|ton\\s+)?(?:${anyCode}|${otp})`,
      'g',
    ),
    kind: 'code',
  },
  {
    pattern: /\b(?:commence|debute|finit|termine)\w*\s+par\s+(?:le\s+)?(?<digits>\d{4}[\s.-]?\d{4})(?!\d)/g,
    kind: 'card',
  },
  {
    pattern: new RegExp(
      `${anyCode}\\s*[:=]?\\s*(?:c'?\\s?est\\s+|est\\s+|c\\s+)?(?:le\\s+)?${no}(?!${knownLines})(?<digits>\\d{4})${end}`,
      'g',
    ),
    kind: 'code',
    isSure: true,
  },
  ...asides,
]
