import { real } from './numbers.ts'
import { kmOf, type Place, type Places, placesOf, squaredChordOf } from './places.ts'
import type { Opening, Seeker } from './seeker.ts'

/** Who may meet whom, and how far apart they are. */
export interface Reach {
  readonly fromSeeker: (seeker: number, meet: (opening: number, km: number) => void) => void
  readonly toOpening: (opening: number) => readonly number[]
  readonly km: (seeker: number, opening: number) => number
  /** A candidate who changed keeps their number. */
  readonly changeSeeker: (seeker: number, changed: Seeker) => void
}

/** Both in the order of their places. `today` in days since 1970. */
export function reachOf(seekers: readonly Seeker[], openings: readonly Opening[], today: number): Reach {
  const [here, there] = [placesOf(seekers), placesOf(openings)]
  const furthest = Float64Array.from(seekers, ({ radiusKm }) => squaredChordOf(radiusKm))
  let widest = furthest.reduce((most, one) => Math.max(most, one), 0)
  const free = Float64Array.from(seekers, freeOn)
  const needed = Float64Array.from(openings, (opening) => neededOn(opening, today))
  const squared = (seeker: number, opening: number): number => {
    const dx = real(here.x, seeker) - real(there.x, opening)
    const dy = real(here.y, seeker) - real(there.y, opening)
    const dz = real(here.z, seeker) - real(there.z, opening)
    return dx * dx + dy * dy + dz * dz
  }
  const isThere = (seeker: number, opening: number): boolean => real(free, seeker) <= real(needed, opening)
  const placeOf = (places: Places, number: number, first: readonly Place[]): Place | undefined =>
    places.moved.get(number) ?? first[number]
  return {
    km: (seeker, opening) => kmOf(squared(seeker, opening)),
    fromSeeker(seeker, meet) {
      const most = real(furthest, seeker)
      const look = (opening: number): void => {
        const chord = squared(seeker, opening)
        if (chord <= most && isThere(seeker, opening)) meet(opening, kmOf(chord))
      }
      forNear(there, placeOf(here, seeker, seekers), most, look)
    },
    toOpening(opening) {
      const found: number[] = []
      forNear(here, placeOf(there, opening, openings), widest, (seeker) => {
        if (squared(seeker, opening) <= real(furthest, seeker) && isThere(seeker, opening)) found.push(seeker)
      })
      return found.toSorted((one, other) => one - other)
    },
    changeSeeker(seeker, changed) {
      here.move(seeker, changed)
      furthest[seeker] = squaredChordOf(changed.radiusKm)
      widest = Math.max(widest, real(furthest, seeker))
      free[seeker] = freeOn(changed)
    },
  }
}

/** Those of a band, and those of its land that were moved. */
function forNear(
  places: Places,
  around: Place | undefined,
  squaredChord: number,
  visit: (number: number) => void,
): void {
  if (!around) return
  const { moved } = places
  const { from, to } = places.near(around.land, around.lat, squaredChord)
  for (let number = from; number < to; number += 1) if (moved.size === 0 || !moved.has(number)) visit(number)
  for (const [number, { land }] of moved) if (land === around.land) visit(number)
}

function freeOn({ availableOn }: Seeker): number {
  return availableOn ?? Number.NEGATIVE_INFINITY
}

function neededOn({ startsOn }: Opening, today: number): number {
  return Math.max(today, startsOn ?? Number.POSITIVE_INFINITY)
}
