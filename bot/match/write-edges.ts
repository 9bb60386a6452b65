import { closeSync, openSync, writeSync } from 'node:fs'
import { stringify } from 'csv-stringify/sync'
import { byText } from '#workflows/match/by-text.ts'
import { criteria } from '#workflows/match/criteria.ts'
import type { Pairs } from '#workflows/match/pairs.ts'

/** Every pair that may meet, with its score and each part of it: millions of rows, written as they are found. */
export function writeEdges(path: string, pairs: Pairs): void {
  const file = openSync(path, 'w')
  try {
    writeSync(file, `candidate,post,score,${criteria.join(',')}\n`)
    const posts = pairs.openings.map(({ id }) => quoted(id))
    for (const seeker of inOrder(pairs.seekers)) {
      const id = quoted(pairs.seekers[seeker]?.id ?? '')
      const met = Array.from(pairs.ofSeeker(seeker).openings).toSorted((one, other) =>
        byText(posts[one] ?? '', posts[other] ?? ''),
      )
      const rows = met.map((post) => {
        const parts = pairs.parts(seeker, post)
        const figures = [pairs.score(seeker, post), ...criteria.map((criterion) => parts[criterion])]
        return `${id},${posts[post]},${figures.map((figure) => figure.toFixed(6)).join(',')}\n`
      })
      writeSync(file, rows.join(''))
    }
  } finally {
    closeSync(file)
  }
}

function inOrder(all: readonly { readonly id: string }[]): readonly number[] {
  return [...all.keys()].toSorted((one, other) => byText(all[one]?.id ?? '', all[other]?.id ?? ''))
}

function quoted(id: string): string {
  return stringify([[id]]).trimEnd()
}
