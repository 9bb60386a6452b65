import { competences } from '#prompts/pix/competences.ts'
import { parseFile } from '#workflows/file/parse.ts'
import type { FileRow } from '#workflows/file/row.ts'
import type { StoredSeeker } from '#workflows/file/seeker.ts'
import { seekerOf } from '#workflows/file/seeker.ts'
import type { Seeker } from '#workflows/match/seeker.ts'
import type { PostRow } from '#workflows/post/row.ts'
import type { Sql } from '../database/open.ts'

/** A candidate who may be proposed. */
export interface Free {
  readonly id: `file:${string}`
  readonly ref: string
  readonly seeker: StoredSeeker
}

/** Posts that are open to the ranking, all posts with their pairs, and who may be proposed. */
export interface Standing {
  readonly posts: readonly PostRow[]
  readonly free: readonly Free[]
}

export async function readStanding(sql: Sql): Promise<Standing> {
  const [posts, files] = await Promise.all([
    sql.selectFrom('posts').select('row').where('stage', '=', 'validated').orderBy('id').execute(),
    sql.selectFrom('files').select('row').where('status', '=', 'eligible').orderBy('id').execute(),
  ])
  const free = await Promise.all(files.map(async ({ row }) => freeOf(row, await seekerIn(sql, row))))
  return { posts: posts.map(({ row }) => row), free: free.flatMap((one) => one ?? []) }
}

/** A row stored before there were posts does not say: its file does. */
async function seekerIn(sql: Sql, row: FileRow): Promise<StoredSeeker | null> {
  if (row.seeker !== undefined) return row.seeker
  const stored = await sql.selectFrom('actors').select('state').where('id', '=', row.id).executeTakeFirst()
  const file = parseFile(stored?.state ?? { v: 1, is: 'absent' })
  return file.is === 'live' ? seekerOf(file) : null
}

function freeOf({ id, ref }: FileRow, seeker: StoredSeeker | null): Free | undefined {
  return seeker === null ? undefined : { id, ref, seeker }
}

/** Waiting counts from when they were last proposed, or could first be. */
export function seekersOf({ posts, free }: Standing, now: number): readonly Seeker[] {
  const last = new Map<string, number>()
  for (const { pairs } of posts) {
    for (const { file, since } of pairs) last.set(file, Math.max(last.get(file) ?? 0, since))
  }
  return free.map(({ id, seeker: { since, radiusKm, pix, ...known } }) => ({
    ...known,
    id,
    radiusKm: radiusKm ?? Number.POSITIVE_INFINITY,
    pix: levelsOf(pix),
    waitingDays: Math.max(0, Math.floor((now - Math.max(since, last.get(id) ?? 0)) / 86_400_000)),
  }))
}

function levelsOf(pix: StoredSeeker['pix']): Seeker['pix'] {
  const known = competences.flatMap(({ id }, nth) => {
    const [level, sd] = [pix?.levels[nth], pix?.sd[nth]]
    return level === undefined || sd === undefined ? [] : [[id, { level, sd }] as const]
  })
  return new Map(known)
}
