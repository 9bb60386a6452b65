import type { Columns } from './columns.ts'
import { availabilityFor, closenessAt, criteria, type Criterion, neutral } from './criteria.ts'
import { languages } from './languages.ts'
import { real, whole } from './numbers.ts'
import { themes } from './themes.ts'

/** The weighted sum of a pair's parts; `km` apart. */
export function scorer(columns: Columns): (seeker: number, opening: number, km: number) => number {
  const { free, starts, own, weights } = columns
  const [pixOf, speaks] = [pixPart(columns), languagePart(columns)]
  return (seeker, opening, km) => {
    const w = opening * criteria.length
    const o = seeker * 3
    return (
      real(weights, w) * closenessAt(km) +
      real(weights, w + 1) * availabilityFor(real(free, seeker), real(starts, opening)) +
      real(weights, w + 2) * pixOf(seeker, opening) +
      real(weights, w + 3) * real(own, o) +
      real(weights, w + 4) * speaks(seeker, opening) +
      real(weights, w + 5) * real(own, o + 1) +
      real(weights, w + 6) * real(own, o + 2)
    )
  }
}

/** Each part of a score, before its weight. */
export function partsOf(
  columns: Columns,
): (seeker: number, opening: number, km: number) => Readonly<Record<Criterion, number>> {
  const { free, starts, own } = columns
  const [pixOf, speaks] = [pixPart(columns), languagePart(columns)]
  return (seeker, opening, km) => ({
    closeness: closenessAt(km),
    availability: availabilityFor(real(free, seeker), real(starts, opening)),
    pix: pixOf(seeker, opening),
    experience: real(own, seeker * 3),
    languages: speaks(seeker, opening),
    motivation: real(own, seeker * 3 + 1),
    waiting: real(own, seeker * 3 + 2),
  })
}

type Part = (seeker: number, opening: number) => number

/** Over the workshops a post expects. */
function pixPart({ pix, themes: expected }: Columns): Part {
  return (seeker, opening) => {
    const wanted = expected[opening] ?? none
    if (wanted.length === 0) return neutral
    let sum = 0
    const first = seeker * themes.length
    for (let nth = 0; nth < wanted.length; nth += 1) sum += real(pix, first + whole(wanted, nth))
    return sum / wanted.length
  }
}

/** The share of the languages a post asks for that a candidate speaks; neutral when either says nothing. */
function languagePart({ speaks, said, languages: asked }: Columns): Part {
  return (seeker, opening) => {
    const wanted = asked[opening] ?? none
    if (wanted.length === 0 || said[seeker] === 0) return neutral
    let sum = 0
    const first = seeker * languages.length
    for (let nth = 0; nth < wanted.length; nth += 1) sum += speaks[first + whole(wanted, nth)] ?? 0
    return sum / wanted.length
  }
}

const none = new Int32Array()
