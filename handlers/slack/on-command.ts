import { commandWords } from '#prompts/copy/fr/slack/command-words.ts'
import type { SlackMessage } from '#prompts/copy/slack.ts'
import type { SlackUser } from '#workflows/file/events.ts'
import type { TeamScreen } from '#workflows/team/events.ts'
import type { Clicked } from './answer.ts'
import { answerClick, giveNotice } from './answer.ts'
import type { Desk, Reply } from './desk.ts'
import { sendExport } from './export.ts'
import { openJournal } from './journal.ts'
import type { CommandBody } from './payloads.ts'
import type { Access } from './reads.ts'

/** `/passerelle …`: acknowledged at once, since typing it again does no harm; answered to the one who typed it. */
export async function onCommand(desk: Desk, body: CommandBody, ack: () => Promise<void>, reply: Reply): Promise<void> {
  await ack()
  const [word = '', ...rest] = body.text.trim().split(/\s+/)
  const access = await desk.read.perimeterOf(body.user_id)
  const by = await desk.nameOf({ id: body.user_id, handle: body.user_name })
  const clicked: Clicked = { actor: 'team:slack', trigger: body.trigger_id, on: 'message' }
  const call: Call = { desk, by, access, clicked, reply, words: rest.join(' '), word }
  if (access.role === 'none') {
    return await say(call, { name: 'not-allowed', with: { why: 'stranger', admins: access.admins } })
  }
  await run(call)
}

interface Call {
  readonly desk: Desk
  readonly by: SlackUser
  readonly access: Access
  readonly clicked: Clicked
  readonly reply: Reply
  readonly word: string
  /** What follows the command's first word. */
  readonly words: string
}

async function run(call: Call): Promise<void> {
  const { desk, by, words } = call
  const command = commandWords.get(simplified(call.word))
  switch (command) {
    case 'help':
      return await help(call, null)
    case 'search':
      return words === '' ? await help(call, call.word) : await search(call, words)
    case 'file':
      return words === '' ? await help(call, call.word) : await openFile(call)
    case 'stats':
      return await say(call, { name: 'stats', with: await desk.read.stats(by.id) })
    case 'export':
      return await say(call, await sendExport(desk, by, call.clicked.trigger))
    case 'team':
      return await showTeam(call)
    case 'journal':
      return await openJournal(desk, { ...call, page: 0, ref: words === '' ? null : words })
    case 'pix':
      return await openScreen(call, 'pix-import')
    case 'themes':
    case 'mine':
    case 'requests':
    case 'rank':
      return await openScreen(call, command)
    case 'posts':
      return await say(call, { name: 'posts', with: await desk.read.posts(by.id) })
    case 'questions':
      return await showQuestions(call)
    case 'queue':
      return await showQueue(call)
    case 'report':
      return await sendReport(call)
    case 'drafts':
      return await say(call, { name: 'drafts', with: { drafts: await desk.read.drafts(), reader: by.id } })
    case undefined:
      return await help(call, [call.word, words].join(' ').trim())
  }
}

async function search(call: Call, words: string): Promise<void> {
  await say(call, { name: 'search-results', with: { words, ...(await call.desk.read.search(call.by.id, words)) } })
}

/** The file itself says who may open it, and keeps that it was opened. Two files of one reference: a list. */
async function openFile(call: Call): Promise<void> {
  const { desk, by, words: ref, clicked, reply } = call
  const [actor, ...others] = await desk.read.files(ref)
  if (actor === undefined) return await say(call, { name: 'file-unknown', with: { ref } })
  if (others.length > 0) return await search(call, ref)
  const id = `slack:${clicked.trigger}`
  const { answer } = await desk.take({ id, actor, event: { is: 'card.pressed', by, press: 'open' } })
  await answerClick(desk, { ...clicked, actor }, reply, answer)
}

/** The team itself says who may. */
async function openScreen({ desk, by, clicked, reply }: Call, screen: TeamScreen): Promise<void> {
  const event = { is: 'team.opened', by, screen } as const
  const { answer } = await desk.take({ id: `slack:${clicked.trigger}`, actor: 'team:slack', event })
  await answerClick(desk, clicked, reply, answer)
}

/** The requests of their territories, in a direct message. */
async function sendReport({ desk, by, clicked, reply }: Call): Promise<void> {
  const event = { is: 'report.asked', by, report: await desk.read.report(by.id) } as const
  const { answer } = await desk.take({ id: `slack:${clicked.trigger}`, actor: 'team:slack', event })
  await answerClick(desk, clicked, reply, answer)
}

/** Citizens' questions have no territory: who covers the whole country reads them. */
async function showQuestions(call: Call): Promise<void> {
  const { access, desk } = call
  const may = access.role === 'admin' || (access.role === 'coordinator' && access.perimeters.includes('all'))
  if (!may) return await say(call, { name: 'not-allowed', with: { why: 'whole-country' } })
  await say(call, { name: 'questions', with: await desk.read.questions() })
}

async function showTeam(call: Call): Promise<void> {
  if (call.access.role !== 'admin') return await say(call, { name: 'not-allowed', with: { why: 'admins' } })
  await say(call, { name: 'team', with: await call.desk.read.team() })
}

async function showQueue(call: Call): Promise<void> {
  if (call.access.role !== 'admin') return await say(call, { name: 'not-allowed', with: { why: 'admins' } })
  await say(call, { name: 'queue', with: await call.desk.read.queue() })
}

async function help(call: Call, unknown: string | null): Promise<void> {
  await say(call, { name: 'help', with: { admin: call.access.role === 'admin', unknown } })
}

async function say({ desk, clicked, reply }: Call, message: SlackMessage): Promise<void> {
  await giveNotice(desk, clicked, reply, message)
}

function simplified(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
