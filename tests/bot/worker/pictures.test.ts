import { Api } from 'grammy'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Draw } from '#bot/pictures/draw.ts'
import { createSlackEmulator } from '#bot/sandbox/slack/emulator.ts'
import type { SlackChannel, SlackEmulator, SlackMessage } from '#bot/sandbox/slack/types.ts'
import { createTelegramEmulator } from '#bot/sandbox/telegram/emulator.ts'
import type { TelegramEmulator, TelegramPerson } from '#bot/sandbox/telegram/types.ts'
import type { Sql } from '#bot/database/open.ts'
import { createDeliver } from '#bot/worker/deliver.ts'
import { createHandlers } from '#bot/worker/effects/handlers.ts'
import { createWorker } from '#bot/worker/worker.ts'
import { createSlackClient } from '#handlers/slack/client.ts'
import { createSlackSender } from '#handlers/slack/send.ts'
import { createTelegramSender } from '#handlers/telegram/send.ts'
import { pngOf } from '#tests/sandbox/telegram/png-of.ts'
import { onEachDatabase } from '../databases.ts'
import { openTurns, vault } from '../turn/turns.ts'
import { drain, ledgerOf } from './crew.ts'

let telegram: TelegramEmulator
let slack: SlackEmulator
let amina: TelegramPerson
let room: SlackChannel

beforeEach(async () => {
  telegram = await createTelegramEmulator({ token: '1:pictures' })
  slack = await createSlackEmulator({ botToken: 'xoxb-1', appToken: 'xapp-1' })
  amina = telegram.join({ firstName: 'Amina' })
  amina.say('/start')
  room = slack.channel('bretagne', { id: 'C1', members: [slack.botUser] })
})

afterEach(async () => {
  await telegram.stop()
  await slack.stop()
})

const heard = () => amina.messages().filter(({ from }) => from === 'bot')
const replies = (): readonly SlackMessage[] => room.thread(room.messages()[0]?.ts ?? '').slice(1)

onEachDatabase(({ sql }) => {
  test('a picture is shown, then its words are rewritten under it', async () => {
    const { orders } = await process(sql(), 'one')
    await orders('show q\nrewrite q')

    expect(heard()).toHaveLength(1)
    expect(amina.last()).toMatchObject({ text: expect.stringMatching(/plaisir/), document: { kind: 'photo' } })
    expect((await ledgerOf(sql())).map(([key, status]) => `${key} ${status}`)).toEqual(['q sent', 'q sent'])
  })

  test('what can’t be drawn is said in words alone, logged, and its words are rewritten too', async () => {
    const { orders, logged } = await process(sql(), 'one', () => Promise.reject(new RangeError('no such item')))
    await orders('show q\nrewrite q\npost card\npicture card p')

    expect(heard()).toMatchObject([{ document: undefined, text: expect.stringMatching(/plaisir/) }])
    expect(replies()).toMatchObject([{ files: [] }])
    expect(logged.filter((event) => event === 'picture.not-drawn')).toHaveLength(2)
  })

  test('a picture that Telegram refuses is said in words alone', async () => {
    const { orders } = await process(sql(), 'one', async () => pngOf(9_000, 9_000))
    await orders('show q')

    expect(heard()).toMatchObject([{ document: undefined }])
    expect((await ledgerOf(sql())).map(([key, status]) => `${key} ${status}`)).toEqual(['q sent'])
  })

  test('a picture that may have arrived is shown once more, never a third time', async () => {
    telegram.faults.inject({ method: 'sendPhoto', fault: { kind: 'timeout-after-accept' }, times: 9 })
    const { orders } = await process(sql(), 'one')
    await orders('show q\nsay next')

    expect(heard().map(({ document }) => document?.kind)).toEqual(['photo', 'photo', undefined])
    expect(await ledgerOf(sql())).toEqual([
      ['q', 'uncertain', 1],
      ['next', 'sent', 0],
    ])
  })

  test('a picture in a thread of Slack is there once, whenever Slack was cut, and an erasure takes it away', async () => {
    slack.faults.inject({ fault: 'timeout-after-accept', method: 'files.completeUploadExternal', times: 2 })
    slack.faults.inject({ fault: '5xx', method: 'conversations.replies' })
    const { orders } = await process(sql(), 'one')
    await orders('post card\npicture card p')

    expect(replies().map(({ files }) => files.length)).toEqual([0, 1])
    expect((await ledgerOf(sql())).map(([key, status]) => `${key} ${status}`)).toEqual(['card sent', 'p sent'])
    const file = replies()[1]?.files[0]?.id ?? 'none'
    expect(slack.snapshot()).toContain(file)

    await orders('erase')

    expect(room.messages().flatMap((message) => [message, ...message.replies])).toEqual([])
    expect(slack.snapshot()).not.toContain(file)
  })
})

/** A process that delivers to both platforms what a scripted chat orders; `orders` resolves when nothing is left to send. */
async function process(sql: Sql, me: string, draw: Draw = async () => pngOf(900, 500)) {
  const alive = new Date(Date.now() + 3_600_000)
  await sql.insertInto('processes').values({ id: me, alive }).execute()
  const logged: string[] = []
  const log = (event: string): void => void logged.push(event)
  const turns = openTurns(sql, me, { deliver: (rows) => worker.deliver(rows) })
  const handlers = createHandlers({
    sql,
    vault,
    take: turns.take,
    draw,
    log,
    telegram: {
      sender: createTelegramSender(new Api('1:pictures', { apiRoot: telegram.url, timeoutSeconds: 1 })),
      download: async () => ({ became: 'unavailable' }),
    },
    slack: {
      sender: createSlackSender(createSlackClient({ botToken: 'xoxb-1', apiUrl: slack.url }, 1_000)),
      leftBehind: async () => [],
      away: async () => [],
      download: async () => ({ became: 'unavailable' }),
    },
    admins: [],
    model: {},
    sheets: new Map(),
    forgetJobs: async () => undefined,
    now: Date.now,
  })
  const lease = { holds: () => true, stop: async () => undefined }
  const report = async (): Promise<void> => undefined
  const worker = createWorker({ sql, me, lease, deliver: createDeliver(handlers), report, log })
  let told = 0
  const orders = async (text: string): Promise<void> => {
    told += 1
    await turns.type(amina.id, text, `telegram:${told}`)
    await drain(sql, [{ worker }])
  }
  return { orders, logged }
}
