import { expect, test } from 'vitest'
import { createWatch } from '#bot/upkeep/watch.ts'
import { onEachDatabase } from '../databases.ts'

onEachDatabase(({ sql }) => {
  test('case 54: a Slack without its rights is an error in the log once an hour, and so is its end', async () => {
    const logged: string[] = []
    let at = 0
    const log = (event: string, _ids?: object, level = 'info'): void => void logged.push(`${level} ${event}`)
    const watch = createWatch({ sql: sql(), log, now: () => at })
    await watch()
    expect(logged).toEqual([])
    const effect = JSON.stringify({ do: 'post' })
    const row = { lane: 'slack:file:a', actor: 'file:a', effect, status: 'pending', code: 'not-authorised' } as const
    await sql().insertInto('outbox').values(row).execute()
    await watch()
    at = 60_000
    await watch()
    expect(logged).toEqual(['error trouble.slack-not-authorised'])
    at = 3_600_000
    await watch()
    await sql().updateTable('outbox').set({ status: 'sent', code: null }).execute()
    await watch()
    expect(logged.slice(1)).toEqual(['error trouble.slack-not-authorised', 'info trouble.slack-not-authorised.over'])
  })
})
