import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { SlackChannel, SlackMessage } from '#bot/sandbox/slack/types.ts'
import { createSlackClient } from '#handlers/slack/client.ts'
import { createSlackSender } from '#handlers/slack/send.ts'
import type { Stage } from './kit.ts'
import { openStage } from './kit.ts'

let stage: Stage
let room: SlackChannel
let root: string

beforeEach(() => open())
afterEach(() => stage.stop())

async function open(hears?: (now: boolean) => Promise<void>): Promise<void> {
  stage = await openStage(undefined, hears)
  room = stage.slack.channel('bretagne', {
    private: true,
    members: ['U0CLAIRE', 'U0SOLENE', stage.slack.botUser],
  })
  root = await postRoot()
  stage.owners.set(`${room.id} ${root}`, 'request:r1')
}

const sender = () => createSlackSender(createSlackClient({ botToken: 'xoxb-1', apiUrl: stage.slack.url }))
const message = { name: 'file-gone', with: {} } as const

async function postRoot(): Promise<string> {
  const posted = await sender().post({ key: 'root', again: false, channel: room.id, message })
  return posted.became === 'sent' ? (posted.receipt?.id ?? '') : ''
}

const reply = (text: string, broadcast = false): Promise<SlackMessage> =>
  stage.claire.say(room.id, text, { thread: root, broadcast })
const heard = async () => {
  await stage.slack.quiet()
  return stage.taken
}

const rawOf = ({ event }: Stage['taken'][number]): string => (event.is === 'thread.said' ? event.raw : '')

describe('a reply in a thread of ours', () => {
  test('is told to the thread’s owner, as typed and as it reads', async () => {
    const { ts } = await reply('!! Bonjour @solene & à *demain*')
    expect(await heard()).toEqual([
      {
        id: `slack:message:${room.id}:${ts}`,
        actor: 'request:r1',
        event: {
          is: 'thread.said',
          by: { id: 'U0CLAIRE', name: 'Claire Guéguen' },
          ts,
          raw: '!! Bonjour <@U0SOLENE> &amp; à *demain*',
          text: [{ text: '!! Bonjour @Solène Marchand & à ' }, { text: 'demain', style: 'bold' }],
          files: [],
        },
      },
    ])
  })

  test('case 38: brought again by Slack, and told as a mention too, it keeps its one identity', async () => {
    const { ts } = await reply(`<@${stage.slack.botUser}> bonjour`)
    await stage.slack.quiet()
    const brought = stage.slack.envelopes().filter(({ type }) => type === 'events_api')
    for (const { id } of brought) await stage.slack.redeliver(id)
    expect(new Set((await heard()).map(({ id }) => id))).toEqual(new Set([`slack:message:${room.id}:${ts}`]))
    expect(brought.length).toBeGreaterThan(1)
  })

  test('case 39: what could not be stored is not acknowledged, and is taken when Slack brings it again', async () => {
    stage.script.fail = true
    await reply('bonjour')
    await expect.poll(() => stage.slack.lastEnvelope?.attempts).toBeGreaterThan(0)
    stage.script.fail = false
    await expect.poll(() => stage.taken).toHaveLength(1)
  })

  test('case 39: what was said before it and could not be stored is told first, and once', async () => {
    stage.script.fail = true
    await reply('première')
    await expect.poll(() => stage.slack.lastEnvelope?.attempts).toBeGreaterThan(0)
    stage.script.fail = false
    await reply('seconde')
    const said = (await heard()).map(rawOf)
    expect(said.slice(0, 2)).toEqual(['première', 'seconde'])
    expect(new Set(stage.taken.map(({ id }) => id)).size).toBe(2)
  })

  test('in doubt, when Slack will not be read back, it waits to be brought again, then is heard with its thread, in order', async () => {
    stage.script.fail = true
    await reply('première')
    await expect.poll(() => stage.slack.lastEnvelope?.attempts).toBeGreaterThan(0)
    stage.slack.faults.inject({ fault: '429', method: 'conversations.replies', times: 10 })
    stage.script.fail = false
    await stage.slack.quiet()
    await reply('seconde')
    expect(await heard()).toEqual([])
    expect(stage.logged).toContain('slack.thread-not-read-back')
    stage.slack.faults.clear()
    expect(await stage.edge.catchUp({ channel: room.id, root })).toBe(2)
    expect(stage.taken.map(rawOf)).toEqual(['première', 'seconde'])
    await reply('troisième')
    expect((await heard()).length).toBe(3)
  })

  test('it waits for what was said before it, which another process was brought and has not heard yet', async () => {
    const earlier = { id: 'earlier', channel: room.id, root, ts: String(Number(root) + 0.000001) }
    await stage.read.brought(earlier, false)
    await reply('seconde')
    await sleep(300)
    expect(stage.taken).toEqual([])
    stage.taken.push({ id: 'earlier', actor: 'request:r1', event: { is: 'thread.deleted', ts: earlier.ts } })
    expect((await heard()).map(rawOf)).toEqual(['', 'seconde'])
  })

  test('a change waits for it too', async () => {
    const { ts } = await reply('bonjuor')
    await heard()
    const earlier = { id: 'earlier', channel: room.id, root, ts: String(Number(root) + 0.000001) }
    await stage.read.brought(earlier, false)
    await stage.claire.edit(room.id, ts, 'bonjour')
    await sleep(300)
    expect(stage.taken).toHaveLength(1)
    stage.taken.push({ id: 'earlier', actor: 'request:r1', event: { is: 'thread.deleted', ts: earlier.ts } })
    expect((await heard()).map(({ event }) => event.is)).toEqual(['thread.said', 'thread.deleted', 'thread.edited'])
  })

  test('what comes as a way opens is heard once the record says whether anybody heard before', async () => {
    await stage.stop()
    const opening = Promise.withResolvers<void>()
    await open((now) => (now ? opening.promise : Promise.resolve()))
    await reply('bonjour')
    await expect.poll(() => stage.slack.lastEnvelope?.attempts).toBeGreaterThan(0)
    await sleep(100)
    expect(stage.taken).toEqual([])
    opening.resolve()
    expect((await heard()).map(rawOf)).toEqual(['bonjour'])
  })

  test('in doubt, when Slack refuses the thread for good, it is told as it came', async () => {
    stage.script.fail = true
    await reply('bonjour')
    await expect.poll(() => stage.slack.lastEnvelope?.attempts).toBeGreaterThan(0)
    room.remove(root)
    stage.script.fail = false
    await expect.poll(() => stage.taken.map(rawOf)).toContain('bonjour')
  })

  test('case 39: what Slack gave up bringing is heard when its thread is read back, once', async () => {
    await reply('entendu')
    await heard()
    await stage.edge.stop()
    const { ts } = await reply('jamais entendu')
    const thread = { channel: room.id, root }
    expect(await stage.edge.catchUp(thread)).toBe(1)
    expect(stage.taken.at(-1)).toMatchObject({ id: `slack:message:${room.id}:${ts}`, actor: 'request:r1' })
    expect(await stage.edge.catchUp(thread)).toBe(0)
  })

  test('case 60: when its acknowledgement is lost with the connection, it comes again under the same identity', async () => {
    await stage.slack.quiet()
    stage.slack.faults.loseAcks(1)
    await reply('bonjour')
    await expect.poll(() => stage.slack.lastEnvelope?.attempts).toBe(2)
    await stage.slack.quiet()
    expect(new Set(stage.taken.map(({ id }) => id)).size).toBe(1)
  })

  test('case 57: by someone whose name Slack does not say, it is told under their id', async () => {
    stage.slack.faults.inject({ fault: '5xx', method: 'users.info', times: 2 })
    await reply('demandez à <@U0SOLENE>')
    const [taken] = await heard()
    expect(taken?.event).toMatchObject({
      by: { id: 'U0CLAIRE', name: 'U0CLAIRE' },
      text: [{ text: 'demandez à @quelqu’un' }],
    })
  })

  test('several by different people are told in the order they came', async () => {
    for (const n of [1, 2, 3, 4]) {
      await stage.claire.say(room.id, `c${n}`, { thread: root })
      await stage.solene.say(room.id, `s${n}`, { thread: root })
    }
    const said = (await heard()).map(rawOf)
    expect(said).toEqual(['c1', 's1', 'c2', 's2', 'c3', 's3', 'c4', 's4'])
  })

  test('case 41: also sent to the channel, it is told once', async () => {
    const { ts } = await reply('pour tous', true)
    expect((await heard()).map(({ id }) => id)).toEqual([`slack:message:${room.id}:${ts}`])
  })

  test('case 42: made of files only, it is told with its files', async () => {
    const files = [
      { name: 'aide.docx', bytes: Buffer.from('docx') },
      { name: 'plan.png', bytes: Buffer.from('image') },
    ]
    await stage.claire.share(room.id, files, { thread: root })
    const [taken] = await heard()
    expect(taken?.event).toMatchObject({
      raw: '',
      files: [
        { id: expect.stringMatching(/^F/), name: 'aide.docx', mime: 'application/octet-stream', bytes: 4 },
        { id: expect.stringMatching(/^F/), name: 'plan.png', mime: 'image/png', bytes: 5 },
      ],
    })
  })

  test('case 44: of a file from another workspace, Slack is asked what it is', async () => {
    const options = { thread: root, caption: '!! voici', foreign: true }
    await stage.claire.upload(room.id, Buffer.from('%PDF'), 'guide.pdf', options)
    const [taken] = await heard()
    expect(taken?.event).toMatchObject({ files: [{ name: 'guide.pdf', mime: 'application/pdf', bytes: 4 }] })
  })

  test('case 44: a file that Slack will not describe is told by its id alone', async () => {
    stage.slack.faults.inject({ fault: '429', method: 'files.info' })
    await stage.claire.upload(room.id, Buffer.from('%PDF'), 'guide.pdf', { thread: root, foreign: true })
    const [taken] = await heard()
    const id = expect.stringMatching(/^F/)
    expect(taken?.event).toMatchObject({ files: [{ id, name: id, mime: 'application/octet-stream', bytes: 0 }] })
  })

  test('case 50: reworded, it is told as an edit with an identity of its own', async () => {
    const { ts } = await reply('bonjuor')
    await stage.claire.edit(room.id, ts, 'bonjour :smile:')
    await stage.claire.edit(room.id, ts, 'bonjour')
    const [, first, second] = await heard()
    expect(first?.event).toEqual({
      is: 'thread.edited',
      by: { id: 'U0CLAIRE', name: 'Claire Guéguen' },
      ts,
      raw: 'bonjour :smile:',
      text: [{ text: 'bonjour 😄' }],
    })
    expect(first?.id).toMatch(new RegExp(`^slack:message:${room.id}:${ts}:\\d`))
    expect(second?.id).not.toBe(first?.id)
  })

  test('case 51: deleted, it is told so', async () => {
    const { ts } = await reply('oups')
    await stage.claire.delete(room.id, ts)
    expect((await heard()).at(-1)).toEqual({
      id: `slack:message:${room.id}:${ts}:deleted`,
      actor: 'request:r1',
      event: { is: 'thread.deleted', ts },
    })
  })

  test('case 56: in a public channel it is heard as well', async () => {
    const open = stage.slack.channel('ouvert')
    const { ts } = await stage.claire.say(open.id, 'une racine')
    stage.owners.set(`${open.id} ${ts}`, 'file:f1')
    await stage.solene.say(open.id, 'une réponse', { thread: ts })
    expect((await heard()).map(({ actor }) => actor)).toEqual(['file:f1'])
  })
})

describe('nothing is told of', () => {
  test('case 45: what we post, change and delete ourselves', async () => {
    const under = { place: room.id, id: root }
    const posted = await sender().reply({ key: 'r', again: false, root: under, message })
    if (posted.became !== 'sent' || posted.receipt === null) throw new Error('no reply')
    await sender().update({ receipt: posted.receipt, message: { name: 'press-done', with: {} } })
    await sender().update({ receipt: under, message: { name: 'press-done', with: {} } })
    await sender().remove(posted.receipt)
    expect(await heard()).toEqual([])
  })

  test('case 46: what another app posts', async () => {
    await stage.slack.otherApp('agenda').say(room.id, '!! bonjour', { thread: root })
    expect(await heard()).toEqual([])
  })

  test('case 47: what is written at the channel’s root', async () => {
    const { ts } = await stage.claire.say(room.id, '!! bonjour')
    await stage.claire.edit(room.id, ts, '!! bonsoir')
    await stage.claire.delete(room.id, ts)
    expect(await heard()).toEqual([])
  })

  test('case 52: the replies that Slack sends again when their root is deleted', async () => {
    const { ts } = await reply('bonjour')
    await stage.claire.edit(room.id, ts, '!! bonjour')
    await reply('!! à demain')
    const before = (await heard()).length
    room.remove(root)
    expect(await heard()).toHaveLength(before)
    expect(room.thread(root)).toHaveLength(3)
  })

  test('a thread of people, or of an actor that does not listen', async () => {
    const { ts } = await stage.claire.say(room.id, 'qui vient ?')
    await stage.solene.say(room.id, 'moi', { thread: ts })
    expect(await heard()).toEqual([])
    expect(stage.slack.envelopes().every(({ acknowledged }) => acknowledged)).toBe(true)
  })
})

test('a reply that overtakes the record of its root is refused, and told when Slack brings it again', async () => {
  stage.owners.clear()
  await reply('si vite')
  await expect.poll(() => stage.slack.lastEnvelope?.attempts).toBeGreaterThan(0)
  stage.owners.set(`${room.id} ${root}`, 'request:r1')
  await expect.poll(() => stage.taken).toHaveLength(1)
})
