import { stringify } from 'csv-stringify/sync'
import { competences } from '#prompts/pix/competences.ts'
import { themes } from '#workflows/match/themes.ts'
import type { Commune } from '#workflows/understand/commune.ts'
import { chanceOf } from '../relay/chance.ts'

/** Both files of a country, as the command reads them. */
export interface Instance {
  readonly candidates: string
  readonly posts: string
}

export interface Wish {
  readonly candidates: number
  readonly posts: number
  readonly seed: number
  /** Everyone would go anywhere. */
  readonly everywhere?: boolean
  /** Everyone lives, and every post is, in this one place. */
  readonly only?: Commune
}

export const today = '2026-11-02'

/** Draws people and posts as the population is spread, with the choices of the public form. */
export function drawInstance(communes: readonly Commune[], wish: Wish): Instance {
  const chance = chanceOf(wish.seed)
  const place = wish.only ? () => wish.only : placeBy(communes, chance)
  const one = <T>(list: readonly T[]): T | undefined => list[Math.floor(chance() * list.length)]
  const some = <T>(list: readonly T[], most: number): readonly T[] => list.filter(() => chance() < most / list.length)
  const candidates = Array.from({ length: wish.candidates }, (_, nth) => [
    `c${String(nth).padStart(7, '0')}`,
    place()?.code,
    wish.everywhere === true ? 'france' : one(radii),
    dayAfter(one(waits) ?? 0),
    Number(chance() < 0.2),
    chance() < 0.8 ? Number(chance() < 0.4) : '',
    ['fr', ...some(['en', 'ar', 'es', 'pt', 'tr'], 0.6)].join('|'),
    chance() < 0.5 ? profile(chance) : '',
    chance() < 0.6 ? Math.floor(chance() * 4) : '',
    Math.floor(chance() * 240),
  ])
  const posts = Array.from({ length: wish.posts }, (_, nth) => [
    `p${String(nth).padStart(6, '0')}`,
    place()?.code,
    dayAfter(Math.floor(chance() * 180) - 30),
    1 + Math.floor(chance() * 3),
    some(themes, 3).join('|'),
    some(['en', 'ar', 'pt'], 0.2).join('|'),
    chance() < 0.3 ? 'pix=3|motivation=1' : '',
  ])
  return { candidates: stringify([candidateColumns, ...candidates]), posts: stringify([postColumns, ...posts]) }
}

const candidateColumns =
  'id,commune,radius_km,available_on,diploma,experience,languages,pix,motivation,waiting_days'.split(',')
const postColumns = 'id,commune,starts_on,places,themes,languages,weights'.split(',')
const radii = ['5', '10', '15', '20', '20', '40', '40', '100', 'france']
/** Days: tomorrow, next week, in two weeks, in a month, in three months. */
const waits = [1, 7, 14, 30, 91]

function placeBy(communes: readonly Commune[], chance: () => number): () => Commune | undefined {
  const ends: number[] = []
  let total = 0
  for (const { population } of communes) {
    total += population
    ends.push(total)
  }
  return () => {
    const drawn = chance() * total
    let [low, high] = [0, ends.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((ends[middle] ?? 0) <= drawn) low = middle + 1
      else high = middle
    }
    return communes[low]
  }
}

function dayAfter(days: number): string {
  return new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10)
}

function profile(chance: () => number): string {
  const own = 2 + chance() * 4
  return competences
    .map(({ id }) => `${id}=${Math.max(0, Math.min(8, own + (chance() - 0.5) * 2)).toFixed(1)}±0.7`)
    .join('|')
}
