import { expect, test } from 'vitest'
import { createSlackEmulator } from '#bot/sandbox/slack/emulator.ts'
import { waitingLanes } from '#bot/relay/waiting-lanes.ts'
import { inPace } from '#bot/worker/effects/in-pace.ts'
import { slackHandlers } from '#bot/worker/effects/slack.ts'
import { createDeliver, type Handlers } from '#bot/worker/deliver.ts'
import { createPaces } from '#bot/worker/pace.ts'
import { receiptReader } from '#bot/worker/receipts.ts'
import { createWorker } from '#bot/worker/worker.ts'
import { createSlackClient } from '#handlers/slack/client.ts'
import { createSlackSender } from '#handlers/slack/send.ts'
import type { Sql } from '#bot/database/open.ts'
import { onEachDatabase } from '../databases.ts'
import { openTurns } from '../turn/turns.ts'

onEachDatabase(({ sql }) => {
  test('case 66: posts of several lanes to one channel leave a second apart, and Slack never has to say so', async () => {
    const slack = await createSlackEmulator({ botToken: 'xoxb-1', appToken: 'xapp-1', limits: true })
    slack.channel('accueil', { id: 'C1' })
    const worker = await workerOf(sql(), slack.url)
    const turns = openTurns(sql(), 'one', { deliver: worker.deliver })
    await Promise.all([1, 2, 3].map((chat) => turns.type(chat, 'post a', `telegram:${chat}`)))
    const posted = async (): Promise<number> => {
      // As the relay does; a lane that is not due does not wake.
      for (const { lane } of await waitingLanes(sql(), 0)) await worker.wake(lane)
      return slack.channel('accueil').messages().length
    }
    await expect.poll(posted, { timeout: 20_000, interval: 200 }).toBe(3)
    await worker.stop()
    expect(slack.calls().filter(({ error }) => error === 'ratelimited')).toEqual([])
    await slack.stop()
  }, 30_000)

  test('a reading that can be left out is made at its pace, and never before a lane that waits', async () => {
    const paces = createPaces(sql())
    const pace = { place: 'read', every: 60_000, atOnce: 2 }
    expect([await paces.take(pace), await paces.take(pace), await paces.take(pace)]).toEqual([true, true, false])
    const waiting = { place: 'busy', every: 60_000, atOnce: 1 }
    await sql()
      .insertInto('lanes')
      .values({ id: 'slack:a', actor: 'request:a', depth: 1, holder: null, next: new Date(), place: 'busy', paced: 1 })
      .execute()
    expect(await paces.take(waiting)).toBe(false)
  })
})

/** Milliseconds: Slack's second, and what a busy machine may add to the way there. */
const messageEvery = 1_500

async function workerOf(db: Sql, apiUrl: string): Promise<ReturnType<typeof createWorker>> {
  await db
    .insertInto('processes')
    .values({ id: 'one', alive: new Date(Date.now() + 3_600_000) })
    .execute()
  const inSlack = slackHandlers({
    sender: createSlackSender(createSlackClient({ botToken: 'xoxb-1', apiUrl })),
    receiptOf: receiptReader(db),
    openCv: async () => undefined,
    tryDraw: async () => undefined,
    download: async () => ({ became: 'unavailable' }),
  })
  const { post } = inPace({ sql: db, paces: createPaces(db), messageEvery }, inSlack)
  const onlyPosts: Pick<Handlers, 'post'> = { post }
  return createWorker({
    sql: db,
    me: 'one',
    lease: { holds: () => true, stop: async () => undefined },
    // oxlint-disable-next-line typescript/consistent-type-assertions -- nothing but posts is sent here
    deliver: createDeliver(onlyPosts as Handlers),
    report: async () => undefined,
    log: () => undefined,
  })
}
