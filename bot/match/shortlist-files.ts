import { writeFileSync } from 'node:fs'
import { stringify } from 'csv-stringify/sync'
import { reasonWords } from '#prompts/copy/fr/match/reasons.ts'
import { unseenWords } from '#prompts/copy/fr/match/unseen.ts'
import { type Coverage, coverageOf } from '#workflows/match/coverage.ts'
import { fairnessOf } from '#workflows/match/fairness.ts'
import { listsOf } from '#workflows/match/lists-of.ts'
import { type Pairs, pairsOf } from '#workflows/match/pairs.ts'
import { type Limits, type Progress, type Shortlists, shortlistsOf } from '#workflows/match/shortlists.ts'
import type { Seating } from '#workflows/match/seating.ts'
import { unseenOf } from '#workflows/match/unseen.ts'
import type { Communes } from '#workflows/understand/commune.ts'
import { readAsked, writeAsked } from '../asked-files.ts'
import { homesOf } from './homes.ts'
import { readCandidate } from './read-candidates.ts'
import { type Read, readRows, type Remark } from './read-file.ts'
import { readPost } from './read-posts.ts'
import { writeEdges } from './write-edges.ts'

export interface Asked extends Limits {
  readonly candidates: string
  readonly posts: string
  readonly out: string
  readonly edges: string | undefined
  /** Who is seen, group by group, and who is not, with the reason. */
  readonly fairness: string | undefined
  readonly unseen: string | undefined
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
  const shortlists = shortlistsOf(pairs, asked, {}, say)
  const failed = writeAll(asked, pairs, shortlists, communes)
  if (failed !== undefined) return failed
  const files = [summaryOf(asked.candidates, people), summaryOf(asked.posts, posts)]
  return { coverage: coverageOf(pairs, shortlists.seating), shortlists, files }
}

function writeAll(asked: Asked, pairs: Pairs, shortlists: Shortlists, communes: Communes): string | undefined {
  const { out, edges, fairness, unseen } = asked
  const { seating } = shortlists
  return (
    writeAsked(out, (path) => writeFileSync(path, csvOf(listRows(pairs, shortlists)))) ??
    writeAsked(edges, (path) => writeEdges(path, pairs)) ??
    writeAsked(fairness, (path) => writeFileSync(path, csvOf(fairnessRows(pairs, seating, communes)))) ??
    writeAsked(unseen, (path) => writeFileSync(path, csvOf(unseenRows(pairs, seating))))
  )
}

type Rows = readonly (readonly unknown[])[]

function csvOf(rows: Rows): string {
  return stringify(rows.map((row) => [...row]))
}

function listRows(pairs: Pairs, shortlists: Shortlists): Rows {
  const rows = listsOf(pairs, shortlists).map(({ post, rank, candidate, score, reasons }) => [
    post,
    rank,
    candidate,
    score.toFixed(6),
    reasonWords(reasons),
  ])
  return [['post', 'rank', 'candidate', 'score', 'reasons'], ...rows]
}

function fairnessRows(pairs: Pairs, seating: Seating, communes: Communes): Rows {
  const groups = fairnessOf(pairs, seating, homesOf(pairs.seekers, communes))
  return [
    ['by', 'value', 'candidates', 'reachable', 'shown', 'places'],
    ...groups.map(({ by, value, people, reachable, shown, lists }) => [by, value, people, reachable, shown, lists]),
  ]
}

function unseenRows(pairs: Pairs, seating: Seating): Rows {
  return [['candidate', 'why'], ...unseenOf(pairs, seating).map((one) => [one.id, unseenWords(one)])]
}

function summaryOf<T>(file: string, { rows, rejected, remarks }: Read<T>): Summary {
  return { file, rows: rows.length, rejected, remarks }
}

function readAs<T>(path: string, read: (bytes: Uint8Array) => T | string): T | string {
  const bytes = readAsked(path)
  if (typeof bytes === 'string') return bytes
  const found = read(bytes)
  return typeof found === 'string' ? `${path} is not what was expected: ${found}.` : found
}
