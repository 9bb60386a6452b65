import type { Sql } from '#bot/database/open.ts'
import { pix } from '#tests/kit/pix-reference.ts'
import { initialChat } from '#workflows/chat/state.ts'
import type { GivenAnswer, PixLife } from '#workflows/pix/assessment/state.ts'

/** Items that are harder than their label says, in levels; the first of every competence. */
export const harder = 2.5

/** The items that people were asked, few enough for each to be answered often. */
export const asked: readonly string[] = [...pix.items.values()]
  .filter(({ id }) => Number(id.slice(-2)) <= 5)
  .map(({ id }) => id)

export const isHarder = (id: string): boolean => id.endsWith('-01')

/** People who have answered, stored as chats from `first` on; the same every time. `startedAt` in milliseconds. */
export async function simulateChats(sql: Sql, first: number, count: number, startedAt: number): Promise<void> {
  const chats = Array.from({ length: count }, (_, n) => chatOf(first + n, startedAt))
  await sql.insertInto('actors').values(chats).execute()
}

function chatOf(n: number, startedAt: number): { readonly id: string; readonly state: string } {
  const chance = chanceFrom(n)
  const level = 1 + 5 * chance()
  const answers = asked.filter(() => chance() < 0.4).map((item) => answerTo(item, level, chance))
  const profile = { at: startedAt, length: 'standard', questions: answers.length, levels: [], sd: [] } as const
  const finished = [{ id: `assessment-${n}`, version: 0, startedAt, answers, profile }]
  const life: PixLife = { current: null, finished, shared: false, official: null }
  return { id: `chat:${n}`, state: JSON.stringify({ ...initialChat, pix: life }) }
}

function answerTo(item: string, level: number, chance: () => number): GivenAnswer {
  const label = (pix.items.get(item)?.level ?? 0) - 0.5
  const right = chance() < 1 / (1 + Math.exp(-1.3 * (level - label - (isHarder(item) ? harder : 0))))
  return { item, was: right ? 'right' : 'wrong' }
}

/** Mulberry32. */
function chanceFrom(seed: number): () => number {
  let state = Math.imul(seed + 1, 0x9e3779b9)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    const a = Math.imul(state ^ (state >>> 15), 1 | state)
    const b = (a + Math.imul(a ^ (a >>> 7), 61 | a)) ^ a
    return ((b ^ (b >>> 14)) >>> 0) / 2 ** 32
  }
}
