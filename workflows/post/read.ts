import { validate as validateSiret } from 'stdnum/lib/cjs/fr/siret.js'
import type { PostFault } from '#prompts/copy/slack-posts.ts'
import { criteria, usualWeights, weightBounds } from '../match/criteria.ts'
import { isLanguage } from '../match/languages.ts'
import type { Weights } from '../match/seeker.ts'
import { isTheme } from '../match/themes.ts'
import { dayAt, dayOf } from '../understand/calendar-day.ts'
import type { Communes } from '../understand/commune.ts'
import type { PostField, TypedPost } from './events.ts'
import { hosts, most, type PostSaid, structureTypes } from './said.ts'

/** What is wrong, by field. */
export type PostFaults = Partial<Readonly<Record<PostField, PostFault>>>

/** Reads a post as it was typed, or says what is wrong with it. `at` in ms: a post does not start in the past. */
export function readPost(
  typed: TypedPost,
  at: number,
  communes: Pick<Communes, 'byCode' | 'find'>,
): { readonly said: PostSaid } | { readonly faults: PostFaults } {
  const faults: Partial<Record<PostField, PostFault>> = {}
  const want = <T>(field: PostField, read: T | PostFault): T | undefined => {
    if (!isFault(read)) return read
    faults[field] = read
    return undefined
  }
  const said: Loose = {
    structure: want('structure', words(typed.structure)),
    number: want('number', readNumber(typed.number)),
    type: want('type', oneOf(structureTypes, typed.type)),
    commune: want('commune', readCommune(typed.commune, communes)),
    place: typed.place.trim() === '' ? null : want('place', words(typed.place)),
    host: want('host', oneOf(hosts, typed.host)),
    startsOn: want('startsOn', readDay(typed.startsOn, at)),
    seats: want('seats', readWhole(typed.seats, most.seats)),
    hours: want('hours', readWhole(typed.hours, most.hours)),
    themes: want('themes', wordsOf(typed.themes, isTheme)),
    languages: want('languages', wordsOf(typed.languages, isLanguage)),
    travel: want('travel', readYes(typed.travel)),
    accessible: want('accessible', readYes(typed.accessible)),
    weights: want('weights', readWeights(typed.weights)),
  }
  return isWhole(said) ? { said } : { faults }
}

type Loose = { readonly [K in keyof PostSaid]: PostSaid[K] | undefined }

function isWhole(said: Loose): said is PostSaid {
  return Object.values(said).every((value) => value !== undefined)
}

export function isFault(read: unknown): read is PostFault {
  return typeof read === 'object' && read !== null && 'why' in read
}

function words(typed: string): string | PostFault {
  const read = typed.trim().replaceAll(/\s+/gu, ' ')
  if (read === '') return { why: 'missing' }
  return read.length > most.words ? { why: 'too-long', max: most.words } : read
}

/** A SIRET with its key (La Poste has a rule of its own), or a RIDET of New Caledonia, which has none. */
function readNumber(typed: string): string | PostFault {
  const digits = typed.replaceAll(/[\s.-]/gu, '')
  if (digits === '') return { why: 'missing' }
  if (/^\d{9,10}$/u.test(digits)) return digits
  return /^\d{14}$/u.test(digits) && validateSiret(digits).isValid ? digits : { why: 'siret' }
}

function oneOf<T extends string>(known: readonly T[], typed: string): T | PostFault {
  const wanted = typed.trim().toLowerCase()
  if (wanted === '') return { why: 'missing' }
  return known.find((one) => one.toLowerCase() === wanted) ?? { why: 'unknown', word: typed, known }
}

/** An INSEE code, or a name or postal code that says one commune only. */
function readCommune(typed: string, communes: Pick<Communes, 'byCode' | 'find'>): PostSaid['commune'] | PostFault {
  const name = typed.trim()
  if (name === '') return { why: 'missing' }
  const known = communes.byCode(name.toUpperCase())
  const match = known ? { found: 'one' as const, commune: known } : communes.find(name)
  if (match.found !== 'one') return { why: match.found === 'several' ? 'communes' : 'commune' }
  const { code, name: official, postcodes, departement, region, lat, lon, exact } = match.commune
  return { code, name: official, postcode: postcodes[0] ?? '', departement, region, lat, lon, exact }
}

function readDay(typed: string, at: number): string | PostFault {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(typed.trim()) ?? []
  const day = year === undefined ? undefined : dayOf(Number(year), Number(month), Number(date))
  if (typed.trim() === '') return { why: 'missing' }
  if (day === undefined) return { why: 'date' }
  return day < dayAt(at) ? { why: 'past' } : day
}

/** A whole number from 1 to `max`. */
export function readWhole(typed: string, max: number): number | PostFault {
  const value = Number(typed.trim().replace(',', '.'))
  return Number.isInteger(value) && value >= 1 && value <= max ? value : { why: 'number', max }
}

function wordsOf<T extends string>(typed: string, isOurs: (word: string) => word is T): readonly T[] | PostFault {
  const all = [...new Set(typed.split('|').map((word) => word.trim().toLowerCase()))].filter((word) => word !== '')
  const stranger = all.find((word) => !isOurs(word))
  return stranger === undefined ? all.filter(isOurs) : { why: 'unknown', word: stranger, known: [] }
}

function readYes(typed: string): boolean | PostFault {
  const word = typed.trim().toLowerCase()
  if (['oui', '1', 'yes'].includes(word)) return true
  return ['non', '0', 'no', ''].includes(word) ? false : { why: 'unknown', word: typed, known: ['oui', 'non'] }
}

/** `closeness|pix=2`: a criterion alone counts most, the others as usual. */
function readWeights(typed: string): Weights | PostFault {
  const items = typed.split('|').filter((item) => item.trim() !== '')
  const read: Record<string, number> = { ...usualWeights }
  for (const item of items) {
    const [name = '', weight = String(weightBounds.most)] = item.split('=').map((word) => word.trim())
    const value = Number(weight.replace(',', '.'))
    if (!criteria.some((one) => one === name)) return { why: 'unknown', word: name, known: criteria }
    if (!(value >= weightBounds.least && value <= weightBounds.most)) return { why: 'weight', ...weightBounds }
    read[name] = value
  }
  const weights: Weights = { ...usualWeights, ...read }
  return Object.values(weights).some((weight) => weight > 0) ? weights : { why: 'weight', ...weightBounds }
}
