import { afterEach, expect, test } from 'vitest'
import { type Served, serve } from '#bot/serve.ts'
import type { Sql } from '#bot/database/open.ts'
import { createTelegramEdge } from '#handlers/telegram/edge.ts'
import { onEachDatabase } from './databases.ts'
import { heard, openTurns } from './turn/turns.ts'

const secret = 's'.repeat(32)
const webhook = { url: 'https://passerelle.example/telegram', secret }

let served: Served | undefined
afterEach(() => served?.stop())

onEachDatabase(({ sql }) => {
  test('case 85: while the database hangs the webhook answers 500 soon, and the same update passes on its return', async () => {
    const url = await open(sql())
    const { release, over } = await hang(sql())
    const [first, second] = [send(url, 1), send(url, 2)]
    expect(await first).toBe(500)
    expect(await second).toBe(500)
    expect(await send(url, 3)).toBe(500)
    release()
    await over
    await expect.poll(() => send(url, 3)).toBe(200)
    expect([await send(url, 1), await send(url, 2)]).toEqual([200, 200])
    expect((await heard(sql(), 1)).toSorted()).toEqual(['1', '2', '3'])
  })
})

/** The door that Telegram knocks at, with a patience of a moment. */
async function open(db: Sql): Promise<string> {
  const turns = openTurns(db, 'one', { patience: 200 })
  const take = async (intake: Parameters<typeof turns.take>[0]) => {
    await turns.take(intake)
    return { answer: undefined }
  }
  const edge = createTelegramEdge({
    settings: { token: '1:hanging', apiRoot: 'http://127.0.0.1:1', webhook },
    take,
    log: () => undefined,
  })
  const health = (): never => {
    throw new Error('nobody asks')
  }
  served = await serve({ telegramPath: '/telegram', telegram: edge.webhook, slack: undefined, health }, '127.0.0.1', 0)
  return `http://127.0.0.1:${served.port}/telegram`
}

/** Someone holds what every turn needs. */
async function hang(db: Sql): Promise<{ readonly release: () => void; readonly over: Promise<void> }> {
  const gate = Promise.withResolvers<void>()
  const held = Promise.withResolvers<void>()
  const over = db.transaction().execute(async (tx) => {
    await tx.insertInto('actors').values({ id: 'chat:1', state: null }).execute()
    held.resolve()
    await gate.promise
    await tx.deleteFrom('actors').where('id', '=', 'chat:1').execute()
  })
  await held.promise
  return { release: gate.resolve, over }
}

/** Chat 1 writes the update's number; gives the status that Telegram sees. */
async function send(url: string, update: number): Promise<number> {
  const person = { id: 1, is_bot: false, first_name: 'Amina' }
  const message = { message_id: update, date: 0, chat: { id: 1, type: 'private' }, from: person, text: `${update}` }
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'x-telegram-bot-api-secret-token': secret },
    body: JSON.stringify({ update_id: update, message }),
  })
  return response.status
}
