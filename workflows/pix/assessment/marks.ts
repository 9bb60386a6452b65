import { fold } from '../../understand/fold.ts'

/**
 * The places (from 0) that a message names and nothing else: « B », « la b », « 2 », « A et C », « bac », « la deuxième ».
 * Where choices have numbers or letters of their own, as « 15 ans » or « L’image C », those are not places.
 */
export function marksIn(words: string, choices: readonly string[]): readonly number[] | undefined {
  const marks = {
    count: choices.length,
    letters: choices.filter(endsWithLetter).length < 2,
    numbers: !choices.some(hasNumber),
  }
  const tokens = fold(words)
    .replace(before, '')
    .replace(/\bd abord\b/g, '')
    .split(' ')
    .filter((token) => token !== '' && !filler.test(token))
  const found = tokens.map((token) => placesOf(token, marks))
  if (found.length === 0 || found.includes(undefined)) return undefined
  return found.flatMap((places) => places ?? [])
}

interface Marks {
  readonly count: number
  readonly letters: boolean
  readonly numbers: boolean
}

const before =
  /^(?:(?:euh|bah|ben|alors|donc|pour moi|plutot|c est|ce serait|ce sont|je (?:dirais|pense|crois|choisis|prends|mets|reponds)(?: que c est)?|ma reponse(?: est)?) )+/
const filler =
  /^(?:l[ae]?|les|no?|numeros?|reponses?|lettres?|options?|choix|propositions?|et|puis|ensuite|enfin|apres)$/

const ordinals: readonly RegExp[] = [
  /^(?:premiere?|1ere?)$/,
  /^(?:deuxieme|seconde?|2e(?:me)?)$/,
  /^(?:troisieme|3e(?:me)?)$/,
  /^(?:quatrieme|4e(?:me)?)$/,
  /^(?:cinquieme|5e(?:me)?)$/,
]

function placesOf(token: string, { count, letters, numbers }: Marks): readonly number[] | undefined {
  if (/^derniere?$/.test(token)) return [count - 1]
  const ordinal = ordinals.findIndex((pattern) => pattern.test(token))
  if (ordinal >= 0) return ordinal < count ? [ordinal] : undefined
  if (!((letters && /^[a-h]+$/.test(token)) || (numbers && /^[1-8]+$/.test(token)))) return undefined
  const places = [...token].map((sign) => (/\d/.test(sign) ? Number(sign) - 1 : sign.charCodeAt(0) - a))
  return places.every((place) => place < count) && new Set(places).size === places.length ? places : undefined
}

const a = 'a'.charCodeAt(0)

function hasNumber(choice: string): boolean {
  return /(?:^| )\d+(?: |$)/.test(fold(choice))
}

function endsWithLetter(choice: string): boolean {
  return /(?:^| )[a-h]$/.test(fold(choice))
}
