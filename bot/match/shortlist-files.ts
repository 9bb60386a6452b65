import { readFileSync, writeFileSync } from 'node:fs'
import { stringify } from 'csv-stringify/sync'
import { reasonWords } from '#prompts/copy/fr/match/reasons.ts'
import { type Coverage, coverageOf } from '#workflows/match/coverage.ts'
import { listsOf } from '#workflows/match/lists-of.ts'
import { type Pairs, pairsOf } from '#workflows/match/pairs.ts'
import { type Limits, type Progress, type Shortlists, shortlistsOf } from '#workflows/match/shortlists.ts'
import type { Communes } from '#workflows/understand/commune.ts'
import { readCandidate } from './read-candidates.ts'
import { type Read, readRows, type Remark } from './read-file.ts'
import { readPost } from './read-posts.ts'
import { writeEdges } from './write-edges.ts'

export interface Asked extends Limits {
  readonly candidates: string
  readonly posts: string
  readonly out: string
  readonly edges: string | undefined
  /** Days since 1970. */
  readonly today: number
}

export interface Done {
  readonly coverage: Coverage
  readonly shortlists: Shortlists
  readonly files: readonly Summary[]
}

/** What was read of a file. */
export interface Summary {
  readonly file: string
  readonly rows: number
  readonly rejected: readonly Remark[]
  readonly remarks: readonly Remark[]
}

/** Reads both files, ranks, writes; a sentence when a file can't be read or written. */
export function shortlistFiles(asked: Asked, communes: Communes, say: (progress: Progress) => void): Done | string {
  const people = readAs(asked.candidates, (bytes) => readRows(bytes, ['id', 'radius_km'], communes, readCandidate))
  if (typeof people === 'string') return people
  const posts = readAs(asked.posts, (bytes) => readRows(bytes, ['id'], communes, readPost))
  if (typeof posts === 'string') return posts
  const pairs = pairsOf(people.rows, posts.rows, asked.today)
  const shortlists = shortlistsOf(pairs, asked, say)
  const failed = writeAll(asked, pairs, shortlists)
  if (failed !== undefined) return failed
  const files = [summaryOf(asked.candidates, people), summaryOf(asked.posts, posts)]
  return { coverage: coverageOf(pairs, shortlists.seating), shortlists, files }
}

function writeAll({ out, edges }: Asked, pairs: Pairs, shortlists: Shortlists): string | undefined {
  const rows = listsOf(pairs, shortlists).map(({ post, rank, candidate, score, reasons }) => [
    post,
    rank,
    candidate,
    score.toFixed(6),
    reasonWords(reasons),
  ])
  const header = ['post', 'rank', 'candidate', 'score', 'reasons']
  return (
    attempt(out, () => writeFileSync(out, stringify([header, ...rows]))) ??
    (edges === undefined ? undefined : attempt(edges, () => writeEdges(edges, pairs)))
  )
}

function summaryOf<T>(file: string, { rows, rejected, remarks }: Read<T>): Summary {
  return { file, rows: rows.length, rejected, remarks }
}

function readAs<T>(path: string, read: (bytes: Uint8Array) => T | string): T | string {
  let bytes: Uint8Array
  try {
    bytes = readFileSync(path)
  } catch (error) {
    return `${path} cannot be read: ${whyOf(error)}.`
  }
  const found = read(bytes)
  return typeof found === 'string' ? `${path} is not what was expected: ${found}.` : found
}

function attempt(path: string, write: () => void): string | undefined {
  try {
    write()
    return undefined
  } catch (error) {
    return `${path} cannot be written: ${whyOf(error)}.`
  }
}

const reasons: ReadonlyMap<unknown, string> = new Map([
  ['ENOENT', 'there is no such file or directory'],
  ['EISDIR', 'it is a directory'],
  ['EACCES', 'permission denied'],
  ['ENOSPC', 'the disk is full'],
])

function whyOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return reasons.get(code) ?? String(code ?? error)
}
