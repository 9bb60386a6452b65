import { byText } from './by-text.ts'
import { real } from './numbers.ts'

/** Kilometres. */
const earth = 6_371
const radians = Math.PI / 180

export interface Place {
  readonly id: string
  readonly land: string
  readonly lat: number
  readonly lon: number
}

/** Points of a unit sphere, land by land from south to north: those near another one stand together. */
export interface Places {
  readonly x: Float64Array
  readonly y: Float64Array
  readonly z: Float64Array
  /** Numbers from `from` to before `to`, of a land, no further north or south than this; the moved ones are elsewhere. */
  readonly near: (land: string, lat: number, squaredChord: number) => Band
  /** Those that were moved since: they are no longer where their number stands. */
  readonly moved: ReadonlyMap<number, Place>
  readonly move: (number: number, place: Place) => void
}

export interface Band {
  readonly from: number
  readonly to: number
}

/** The order that `placesOf` wants; of one place, by id. */
export function inOrder(one: Place, other: Place): number {
  return byText(one.land, other.land) || one.lat - other.lat || one.lon - other.lon || byText(one.id, other.id)
}

export function placesOf(sorted: readonly Place[]): Places {
  const lats = Float64Array.from(sorted, ({ lat }) => lat)
  const lands = new Map<string, { from: number; to: number }>()
  for (const [nth, { land }] of sorted.entries()) {
    const known = lands.get(land)
    if (known) known.to = nth + 1
    else lands.set(land, { from: nth, to: nth + 1 })
  }
  const [x, y, z] = [new Float64Array(sorted.length), new Float64Array(sorted.length), new Float64Array(sorted.length)]
  const put = (number: number, { lat, lon }: Place): void => {
    x[number] = Math.cos(lat * radians) * Math.cos(lon * radians)
    y[number] = Math.cos(lat * radians) * Math.sin(lon * radians)
    z[number] = Math.sin(lat * radians)
  }
  for (const [number, place] of sorted.entries()) put(number, place)
  const moved = new Map<number, Place>()
  return {
    x,
    y,
    z,
    moved,
    move(number, place) {
      moved.set(number, place)
      put(number, place)
    },
    near(land, lat, squaredChord) {
      const { from, to } = lands.get(land) ?? { from: 0, to: 0 }
      // A hair more than the band, for what rounding leaves out.
      const half = (2 * Math.asin(Math.min(1, Math.sqrt(squaredChord) / 2))) / radians + 1e-9
      return { from: firstFrom(lats, lat - half, from, to), to: firstFrom(lats, lat + half, from, to) }
    },
  }
}

/** The squared chord of a radius, at most 4: everywhere. */
export function squaredChordOf(km: number): number {
  const half = km / earth / 2
  return half >= Math.PI / 2 ? 4 : (2 * Math.sin(half)) ** 2
}

/** By the first terms of the arc sine within 1,270 km, where they are right to the millimetre: it is asked millions of times. */
export function kmOf(squaredChord: number): number {
  const half = Math.sqrt(squaredChord) / 2
  if (half > 0.1) return 2 * earth * Math.asin(Math.min(1, half))
  const square = half * half
  return 2 * earth * half * (1 + square * (1 / 6 + square * (3 / 40 + square * (5 / 112))))
}

/** The first place in a sorted part whose value is at least this. */
function firstFrom(sorted: Float64Array, value: number, from: number, to: number): number {
  let [low, high] = [from, to]
  while (low < high) {
    const middle = (low + high) >> 1
    if (real(sorted, middle) < value) low = middle + 1
    else high = middle
  }
  return low
}
