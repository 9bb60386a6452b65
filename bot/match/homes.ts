import { loadTable } from '#prompts/communes/load-table.ts'
import type { Home } from '#workflows/match/fairness.ts'
import { landOf } from '#workflows/match/land.ts'
import { inOrder, kmOf, placesOf, squaredChordOf } from '#workflows/match/places.ts'
import type { Seeker } from '#workflows/match/seeker.ts'
import type { Communes } from '#workflows/understand/commune.ts'

/** Where each candidate lives, by id: for comparing who is seen, after the ranking. */
export function homesOf(seekers: readonly Seeker[], communes: Communes): ReadonlyMap<string, Home> {
  const towns = loadTable()
    .communes.filter(({ population }) => population >= townOf)
    .map(({ code, lat, lon }) => ({ id: code, land: landOf(code) ?? '', lat, lon }))
    .toSorted(inOrder)
  const [there, here] = [placesOf(towns), placesOf(seekers)]
  const squared = (seeker: number, town: number): number =>
    ((here.x[seeker] ?? 0) - (there.x[town] ?? 0)) ** 2 +
    ((here.y[seeker] ?? 0) - (there.y[town] ?? 0)) ** 2 +
    ((here.z[seeker] ?? 0) - (there.z[town] ?? 0)) ** 2
  return new Map(
    seekers.map(({ id, land, lat, lon }, seeker) => {
      const { from, to } = there.near(land, lat, squaredChordOf(furthest))
      let least = Number.POSITIVE_INFINITY
      for (let town = from; town < to; town += 1) least = Math.min(least, squared(seeker, town))
      const departement = communes.nearest(lat, lon)?.departement ?? '?'
      return [id, { departement, townKm: Number.isFinite(least) ? kmOf(least) : null }]
    }),
  )
}

/** People. */
const townOf = 20_000
/** Kilometres. */
const furthest = 1_000
