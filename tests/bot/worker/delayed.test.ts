import { expect, test } from 'vitest'
import type { Sql } from '#bot/database/open.ts'
import type { Intake } from '#bot/turn/turn.ts'
import { tellAllDelayed } from '#bot/worker/tell-delayed.ts'
import type { Effect } from '#workflows/effects.ts'
import { onEachDatabase } from '../databases.ts'

const message = { name: 'private-only', with: {} } as const
const words = (key: string, from: `request:${string}` | `file:${string}`): Effect => ({
  do: 'pass-on',
  message,
  key,
  from,
})

onEachDatabase(({ sql }) => {
  test('case 29: what stands behind words that Telegram makes wait for long is told to its request too, once', async () => {
    await lane(sql(), 'telegram:chat:1', 10_000, [
      { do: 'say', message },
      words('out:1', 'request:r'),
      words('q', 'file:f'),
    ])
    await lane(sql(), 'telegram:chat:2', 3, [words('out:2', 'request:s')])
    const taken: Intake[] = []
    const take = async (intake: Intake) => {
      taken.push(intake)
      await sql().insertInto('seen').values({ id: intake.id }).execute()
      return { became: 'done', answer: undefined } as const
    }
    await tellAllDelayed(sql(), take)
    await tellAllDelayed(sql(), take)
    expect(taken).toEqual([
      {
        id: expect.stringMatching(/^delayed:\d+$/),
        actor: 'request:r',
        event: { is: 'delivery.delayed', key: 'out:1', until: expect.any(Number) },
      },
    ])
  })
})

/** A lane whose first effect may go in `seconds`. */
async function lane(db: Sql, id: string, seconds: number, effects: readonly Effect[]): Promise<void> {
  const actor = id.slice('telegram:'.length)
  const next = new Date(Date.now() + seconds * 1_000)
  await db.insertInto('lanes').values({ id, actor, depth: effects.length, holder: null, next }).execute()
  for (const effect of effects) {
    const row = { lane: id, actor, effect: JSON.stringify(effect), status: 'pending' } as const
    await db.insertInto('outbox').values(row).execute()
  }
}
