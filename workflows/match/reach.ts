import { real } from './numbers.ts'
import { kmOf, placesOf, squaredChordOf } from './places.ts'
import type { Opening, Seeker } from './seeker.ts'

/** Who may meet whom, and how far apart they are. */
export interface Reach {
  readonly fromSeeker: (seeker: number, meet: (opening: number, km: number) => void) => void
  readonly toOpening: (opening: number) => readonly number[]
  readonly km: (seeker: number, opening: number) => number
}

/** Both in the order of their places. `today` in days since 1970. */
export function reachOf(seekers: readonly Seeker[], openings: readonly Opening[], today: number): Reach {
  const [here, there] = [placesOf(seekers), placesOf(openings)]
  const furthest = Float64Array.from(seekers, ({ radiusKm }) => squaredChordOf(radiusKm))
  const widest = furthest.reduce((most, one) => Math.max(most, one), 0)
  const free = Float64Array.from(seekers, ({ availableOn }) => availableOn ?? Number.NEGATIVE_INFINITY)
  const needed = Float64Array.from(openings, ({ startsOn }) => Math.max(today, startsOn ?? Number.POSITIVE_INFINITY))
  const squared = (seeker: number, opening: number): number => {
    const dx = real(here.x, seeker) - real(there.x, opening)
    const dy = real(here.y, seeker) - real(there.y, opening)
    const dz = real(here.z, seeker) - real(there.z, opening)
    return dx * dx + dy * dy + dz * dz
  }
  const isThere = (seeker: number, opening: number): boolean => real(free, seeker) <= real(needed, opening)
  return {
    km: (seeker, opening) => kmOf(squared(seeker, opening)),
    fromSeeker(seeker, meet) {
      const { land = '', lat = 0 } = seekers[seeker] ?? {}
      const most = real(furthest, seeker)
      const { from, to } = there.near(land, lat, most)
      for (let opening = from; opening < to; opening += 1) {
        const chord = squared(seeker, opening)
        if (chord <= most && isThere(seeker, opening)) meet(opening, kmOf(chord))
      }
    },
    toOpening(opening) {
      const { land = '', lat = 0 } = openings[opening] ?? {}
      const { from, to } = here.near(land, lat, widest)
      const band = Array.from({ length: Math.max(0, to - from) }, (_, nth) => from + nth)
      return band.filter((seeker) => squared(seeker, opening) <= real(furthest, seeker) && isThere(seeker, opening))
    },
  }
}
