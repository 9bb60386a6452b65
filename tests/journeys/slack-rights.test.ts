import { Redis } from 'ioredis'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { admin } from '../kit/passerelle.ts'
import { patience, relayDesk } from './relay/desk.ts'

const desk = relayDesk()

async function health(): Promise<unknown> {
  return await (await fetch(`http://127.0.0.1:${desk.passerelle().app.port}/health`)).json()
}

/** A Slack without rights is asked again every minute: that minute is over, for the record and for the queue’s jobs. */
async function aMinutePasses(): Promise<void> {
  const { database, redisUrl } = desk.passerelle()
  const due = sql`update lanes set next = now() where depth > 0 and id ~ '^(slack|edit|notify):' and next > now()`
  await due.execute(database.sql)
  const redis = new Redis(redisUrl.replace(/^unix:(\/\/)?/, ''))
  await redis.flushall()
  redis.disconnect()
}

test('case 54: while the token is revoked all is kept, /health and the log say so, and it leaves in order on its return', async () => {
  const { slack, logged } = desk.passerelle()
  const yann = await desk.talks('Yann')
  const words = ['premier papier', 'deuxième papier', 'troisième papier']
  await expect.poll(health, { timeout: patience }).toMatchObject({ status: 'ok', why: [] })
  slack.revokeToken(true)
  for (const text of words) yann.person.say(`J’ai un ${text}`)
  await expect
    .poll(health, { timeout: patience })
    .toMatchObject({ status: 'late', database: true, why: ['slack-not-authorised'] })
  await expect.poll(() => logged.join('\n'), { timeout: patience }).toContain('trouble.slack-not-authorised')
  expect(desk.thread(yann).join('\n')).not.toContain('papier')

  slack.revokeToken(false)
  await aMinutePasses()
  const papers = (): readonly string[] =>
    desk.thread(yann).flatMap((text) => words.filter((paper) => text.includes(paper)))
  await expect.poll(papers, { timeout: 2 * patience }).toEqual(words)
  await expect.poll(health, { timeout: patience }).toMatchObject({ status: 'ok', why: [] })
}, 90_000)

test('case 54: a channel archived with its request is said by /health, and the request is posted once there is another', async () => {
  const { slack } = desk.passerelle()
  const room = slack.channel('bretagne')
  const maud = await desk.asks('Maud', 'Mon chéquier est perdu')
  room.archive()
  maud.person.say('Et ma carte aussi')
  await expect.poll(health, { timeout: patience }).toMatchObject({ status: 'late', why: ['channel-missing'] })
  room.unarchive()
  const by = { id: admin, name: 'Solène' }
  const event = { is: 'channel.set', by, perimeter: 'region:53', channel: room.id } as const
  await desk.passerelle().app.take({ id: 'test:channels', actor: 'team:slack', event })
  await expect
    .poll(() => room.messages().filter((message) => room.textOf(message).includes('Maud')).length, {
      timeout: 2 * patience,
    })
    .toBeGreaterThan(1)
  await expect.poll(health, { timeout: patience }).toMatchObject({ status: 'ok', why: [] })
}, 90_000)
