import { expect, test } from 'vitest'
import type { Intake } from '#bot/turn/turn.ts'
import { type EraseParts, eraseHandler } from '#bot/worker/effects/erase.ts'
import type { Sql } from '#bot/database/open.ts'
import type { Parcel } from '#bot/worker/parcel.ts'
import type { Delivered } from '#handlers/delivery.ts'
import type { SlackSender } from '#handlers/slack/send.ts'
import type { SlackMessage } from '#prompts/copy/slack.ts'
import { onEachDatabase } from '../databases.ts'

const effect = { do: 'erase', also: ['file:a'] } as const
const parcel: Parcel = {
  id: 9,
  lane: 'erase:chat:1',
  actor: 'chat:1',
  effect,
  fence: 1,
  attempts: 0,
  unknowns: 0,
  created: 0,
}
const gone: Delivered = { became: 'sent', receipt: null }
const typed = { channel: 'C1', ts: '1.5', link: 'https://slack/1.5' }

onEachDatabase(({ sql }) => {
  test('what Slack refuses to remove is told to the administrators with the rest, and counted to the person', async () => {
    const { erase, told, taken } = await open(sql(), ({ id }) =>
      id === '1.1' ? { became: 'refused', code: 'not-allowed' } : gone,
    )
    expect(await erase()).toMatchObject({ became: 'later', code: 'last-word' })
    expect(told).toMatchObject([
      { name: 'alert-left-behind', with: { messages: [typed, { channel: 'C1', ts: '1.1', link: null }] } },
    ])
    expect(taken).toEqual([{ id: 'erased:9', actor: 'chat:1', event: { is: 'erased', left: 2 } }])
  })

  test('nothing is told, nor said to be done, before Slack has answered for every message', async () => {
    const answers: Delivered[] = [{ became: 'later', afterMs: 1, waiting: true, code: 'rate-limited' }]
    const { erase, told, taken } = await open(sql(), () => answers.shift() ?? gone)
    expect(await erase()).toMatchObject({ became: 'later', code: 'slack-away' })
    expect([told, taken]).toEqual([[], []])
    await erase()
    expect(told).toMatchObject([{ with: { messages: [typed] } }])
    expect(taken).toHaveLength(1)
  })

  test('case 87: a request so old that its chat forgot it goes too, and one of the new life stays', async () => {
    const row = { lane: 'erase:chat:1', actor: 'chat:1', effect: JSON.stringify(effect), status: 'sending' } as const
    const { id } = await sql().insertInto('outbox').values(row).returning('id').executeTakeFirstOrThrow()
    const request = (name: string, openedAt: number, chat = 1) => ({
      id: `request:${name}`,
      state: JSON.stringify({ is: 'live', chat, openedAt }),
    })
    const later = Date.now() + 60_000
    const requests = [request('old', 1_000), request('new', later), request('theirs', 1_000, 12)]
    await sql().insertInto('actors').values(requests).execute()
    const { erase } = await open(sql(), () => gone)
    await erase(id)
    const left = await sql().selectFrom('actors').select('id').orderBy('id').execute()
    expect(left.map((actor) => actor.id)).toEqual(['request:new', 'request:theirs'])
  })

  test('a word that brought a request back to life while it was erased is waited for, and undone', async () => {
    const { erase, taken } = await open(sql(), () => gone)
    const post = JSON.stringify({ do: 'post', channel: 'C1', key: 'card' })
    const born = { lane: 'slack:file:a', actor: 'file:a', effect: post, status: 'sending' } as const
    await sql().insertInto('outbox').values(born).execute()
    await sql()
      .insertInto('actors')
      .values({ id: 'file:a', state: JSON.stringify({}) })
      .execute()
    expect(await erase()).toMatchObject({ became: 'later', code: 'still-sending' })
    expect(taken).toEqual([])
    await sql().updateTable('outbox').set({ status: 'sent' }).execute()
    await erase()
    expect(taken).toHaveLength(1)
    expect(await sql().selectFrom('actors').select('id').execute()).toEqual([])
  })

  test('a Slack that asks to wait before a thread is read is waited for', async () => {
    const limited = Object.assign(new Error('limited'), { code: 'slack_webapi_rate_limited_error', retryAfter: 3 })
    const { erase, taken } = await open(
      sql(),
      () => gone,
      () => Promise.reject(limited),
    )
    expect(await erase()).toEqual({ became: 'later', afterMs: 3_000, waiting: true, code: 'rate-limited' })
    expect(taken).toEqual([])
  })
})

async function open(
  sql: Sql,
  remove: (receipt: { readonly id: string }) => Delivered,
  leftBehind: EraseParts['leftBehind'] = async () => [typed],
) {
  const sent = [
    { key: 'card', kind: 'post', message: '1.1' },
    { key: 'effect-3', kind: 'reply', message: '1.2' },
  ] as const
  await sql
    .insertInto('sent')
    .values(sent.map((row) => ({ ...row, actor: 'file:a', place: 'C1', file: null })))
    .execute()
  const told: SlackMessage[] = []
  const taken: Intake[] = []
  const unused = async (): Promise<Delivered> => ({ became: 'unknown' })
  const sender: SlackSender = {
    post: unused,
    reply: unused,
    replyPicture: unused,
    replyFiles: unused,
    update: unused,
    uploadFile: unused,
    remove: async (receipt) => remove(receipt),
    notify: async ({ message }) => {
      told.push(message)
      return gone
    },
  }
  const take: EraseParts['take'] = async (intake) => {
    taken.push(intake)
    return { became: 'done', answer: undefined }
  }
  const handle = eraseHandler({ sql, sender, take, admins: ['U1'], leftBehind, forgetJobs: async () => undefined })
  return { told, taken, erase: (id = parcel.id) => handle(effect, { ...parcel, id }, false) }
}
