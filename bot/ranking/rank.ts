import type { RankingDone } from '#prompts/copy/slack-posts.ts'
import type { FileId } from '#workflows/file/state.ts'
import type { Ranked } from '#workflows/post/events.ts'
import type { PostRow } from '#workflows/post/row.ts'
import type { Sql } from '../database/open.ts'
import type { Take } from '../turn/turn.ts'
import { rankApart } from './apart.ts'
import { type Pair, type RankingAsked, rankingOf } from './ranking.ts'
import { type Free, readStanding, seekersOf, type Standing } from './standing.ts'

export interface RankParts {
  readonly sql: Sql
  readonly take: Take
  /** Milliseconds since 1970. */
  readonly now: () => number
}

/**
 * Makes the shortlists of the whole country around what stands, and gives each post what is new. `id`: of what asked;
 * asked again after a kill, a post hears it once.
 */
export async function rank({ sql, take, now }: RankParts, id: string): Promise<RankingDone> {
  const standing = await readStanding(sql)
  const open = standing.posts.filter(({ free }) => free > 0)
  const { listed, kept, declined } = pairsOf(standing.posts)
  const today = Math.floor(now() / 86_400_000)
  const seekers = seekersOf(standing, now())
  const asked = { seekers, openings: open.map(({ opening }) => opening), listed, kept, declined, today }
  const { lists, apart, seen, emptyPosts, unseen } =
    seekers.length * open.length > few ? await rankApart(asked) : rankingOf(asked)
  const found = Map.groupBy(lists, ({ post }) => post)
  const refs = new Map<string, Free>(standing.free.map((one) => [one.id, one]))
  for (const post of open) {
    const ranked = (found.get(post.id) ?? []).flatMap(({ candidate, score, reasons }): readonly Ranked[] => {
      const one = refs.get(candidate)
      return one ? [{ file: one.id, ref: one.ref, score, reasons }] : []
    })
    const gone = goneFrom(post, standing, apart)
    if (ranked.length === 0 && gone.length === 0) continue
    await take({ id: `rank:${id}:${post.id}`, actor: post.id, event: { is: 'candidates.ranked', found: ranked, gone } })
  }
  const posts = open.length
  return { posts, candidates: standing.free.length, proposed: lists.length, emptyPosts, seen, unseen }
}

/** Who is shown or was decided on keeps their seat; who said no, or was told no, is not shown there again. */
function pairsOf(posts: readonly PostRow[]): Pick<RankingAsked, 'listed' | 'kept' | 'declined'> {
  const all = posts.flatMap(({ id, pairs }) =>
    pairs.map(({ file, at, added }) => ({ seeker: file, opening: id, at, ranked: at === 'listed' && !added })),
  )
  return {
    listed: all.filter(({ ranked }) => ranked),
    kept: all.filter(({ at, ranked }) => !settled.has(at) && at !== 'over' && !ranked),
    declined: all.filter(({ at }) => settled.has(at)),
  }
}

const settled: ReadonlySet<string> = new Set(['aside', 'declined', 'ended'])

/** Those of the list who may not be proposed any more, or not for this post. */
function goneFrom({ id, pairs }: PostRow, { free }: Standing, apart: readonly Pair[]): readonly FileId[] {
  const still = new Set<string>(free.map((one) => one.id))
  const far = new Set(apart.flatMap(({ seeker, opening }) => (opening === id ? [seeker] : [])))
  return pairs
    .filter(({ at, file, added }) => at === 'listed' && (!still.has(file) || (far.has(file) && !added)))
    .map(({ file }) => file)
}

/** Pairs that are ranked in some milliseconds: a thread of its own takes longer to start. */
const few = 100_000
