import { setImmediate as breathe } from 'node:timers/promises'
import { sql } from 'kysely'
import { z } from 'zod'
import type { Marked } from '#workflows/pix/engine/assess.ts'
import type { Sql } from '../database/open.ts'

/** One assessment of one person, to learn from: who they are is not read. */
export interface Sheet {
  /** Milliseconds since 1970. */
  readonly startedAt: number
  readonly answers: readonly Marked[]
}

/** `people` and `answers`: all that can be learned from; `newPeople`: those who began since; `sheets`: the newest ones. */
export interface Sheets {
  readonly people: number
  readonly answers: number
  readonly newPeople: number
  readonly sheets: readonly Sheet[]
}

/** What every chat has answered, by pages so that turns pass in between: the newest `most` sheets, oldest first. */
export async function readSheets(db: Sql, since: number, most: number): Promise<Sheets> {
  const count = { people: 0, answers: 0, newPeople: 0 }
  let sheets: readonly Sheet[] = []
  for await (const lives of pagesOf(db)) {
    const everybody = lives.map(sheetsOf).filter((own) => own.length > 0)
    const added = everybody.flat()
    count.people += everybody.length
    count.answers += added.reduce((sum, { answers }) => sum + answers.length, 0)
    count.newPeople += everybody.filter((own) => own.some(({ startedAt }) => startedAt > since)).length
    sheets = [...sheets, ...added].toSorted((one, other) => one.startedAt - other.startedAt).slice(-most)
  }
  return { ...count, sheets }
}

/** Chats read at once: some 25 ms of an embedded database, which answers without ever letting the rest of the program act. */
const page = 100

async function* pagesOf(db: Sql): AsyncGenerator<readonly unknown[]> {
  let last = ''
  for (;;) {
    const { rows } = await sql<{ id: string; pix: unknown }>`
      select id, state->'pix' pix from actors where id > ${last} and id like 'chat:%'
        and (state #> '{pix,finished,0}' is not null or jsonb_typeof(state #> '{pix,current}') = 'object')
      order by id limit ${page}
    `.execute(db)
    const end = rows.at(-1)
    if (!end) return
    yield rows.map(({ pix }) => pix)
    last = end.id
    await breathe()
  }
}

/** Fewer answers teach too little. */
const least = 10

/**
 * What one person's assessments teach. A question met again counts once: its answer was shown the first time. What
 * cannot be read teaches nothing.
 */
function sheetsOf(life: unknown): readonly Sheet[] {
  const parsed = lifeSchema.safeParse(life)
  if (!parsed.success) return []
  const { finished, current } = parsed.data
  const met = new Set<string>()
  return [...finished, ...(current ? [current] : [])]
    .map(({ startedAt, answers }) => {
      const first = answers.filter(({ item }) => !met.has(item))
      for (const { item } of first) met.add(item)
      return { startedAt, answers: first.map(({ item, was }) => ({ item, right: was === 'right' })) }
    })
    .filter(({ answers }) => answers.length >= least)
}

/** Only what is looked at of a chat's `PixLife`, whatever its version. */
const assessment = z.object({
  startedAt: z.number(),
  answers: z.array(z.object({ item: z.string(), was: z.enum(['right', 'wrong', 'unknown']) })),
})
const lifeSchema = z.object({ finished: z.array(assessment), current: assessment.nullable() })
