import type { Pairs } from './pairs.ts'
import { listed, type Seating } from './seating.ts'

/** What people have in common, by which exposure is compared. */
export const groupings = ['departement', 'town', 'pix', 'waiting'] as const
export type Grouping = (typeof groupings)[number]

/** Everyone of one group, and how they were seen. */
export interface Group {
  readonly by: Grouping
  readonly value: string
  readonly people: number
  /** Of those, who may meet one post at least. */
  readonly reachable: number
  readonly shown: number
  /** All their places in lists. */
  readonly lists: number
}

/** Where someone lives, for comparing only: ranking does not know it. */
export interface Home {
  readonly departement: string
  /** To the nearest town of 20,000 people; null when there is none on their land. */
  readonly townKm: number | null
}

/** How exposure spreads over départements, distances to a town, those whose Pix is known or not, and waiting times. */
export function fairnessOf(pairs: Pairs, seating: Seating, homes: ReadonlyMap<string, Home>): readonly Group[] {
  const groups = new Map<string, { -readonly [K in keyof Group]: Group[K] }>()
  for (const [person, seeker] of pairs.seekers.entries()) {
    const home = homes.get(seeker.id)
    const values: Readonly<Record<Grouping, string>> = {
      departement: home?.departement ?? '?',
      town: bandOf(home?.townKm ?? null, [5, 15, 30, 60], 'km'),
      pix: seeker.pix.size > 0 ? 'known' : 'unknown',
      waiting: bandOf(seeker.waitingDays, [30, 90, 180], 'days'),
    }
    const lists = listed(seating, person)
    for (const by of groupings) {
      const key = `${groupings.indexOf(by)} ${values[by]}`
      const group = groups.get(key) ?? { by, value: values[by], people: 0, reachable: 0, shown: 0, lists: 0 }
      groups.set(key, group)
      group.people += 1
      group.reachable += Number(pairs.ofSeeker(person).openings.length > 0)
      group.shown += Number(lists > 0)
      group.lists += lists
    }
  }
  return [...groups].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, group]) => group)
}

/** « 015-030 km »: bands sort as they follow each other. */
function bandOf(value: number | null, ends: readonly number[], unit: string): string {
  if (value === null) return 'unknown'
  const nth = ends.findIndex((end) => value < end)
  const from = nth === -1 ? ends.at(-1) : nth === 0 ? 0 : ends[nth - 1]
  const to = nth === -1 ? '' : `-${padded(ends[nth] ?? 0)}`
  return `${padded(from ?? 0)}${to === '' ? '+' : to} ${unit}`
}

function padded(value: number): string {
  return String(value).padStart(3, '0')
}
