import { noticeForm } from '#prompts/copy/fr/slack/notices.ts'
import { askSlack, saySlack } from '#prompts/copy/fr/slack.ts'
import type { SlackUser } from '#workflows/file/events.ts'
import type { SlackAction } from './actions.ts'
import { readAction } from './actions.ts'
import type { Clicked } from './answer.ts'
import { answerClick, giveNotice } from './answer.ts'
import type { Desk, Reply, SlackHappening } from './desk.ts'
import { packForm } from './form-metadata.ts'
import { changeHome, readHome } from './home-state.ts'
import { openJournal, readJournal } from './journal.ts'
import type { ActionBody } from './payloads.ts'
import { besideForm } from './beside-forms.ts'
import { publishHome } from './publish-home.ts'
import { renderModal } from './render.ts'

/** A pressed button or a chosen filter. Acknowledged once what it decides is committed, so that a lost one is pressed again. */
export async function onAction(desk: Desk, body: ActionBody, ack: () => Promise<void>, reply: Reply): Promise<void> {
  const [{ action_id, value, selected_option }] = body.actions
  const action = readAction(action_id, selected_option?.value ?? value)
  switch (action?.of) {
    case 'file':
    case 'request':
    case 'post':
    case 'team':
    case 'draft':
      return await decide(desk, body, action, ack, reply)
    case 'journal':
      await ack()
      return await showJournal(desk, body, action.page, reply)
    case 'letter':
      await ack()
      return await resumeLetter(desk, body, action.letter, reply)
    case 'home':
      await ack()
      return await publishHome(desk, body.user.id, changeHome(readHome(body.view?.private_metadata), action.change))
    case 'link':
    case undefined:
      return await ack()
  }
}

async function decide(
  desk: Desk,
  body: ActionBody,
  action: Deciding,
  ack: () => Promise<void>,
  reply: Reply,
): Promise<void> {
  const by = await desk.nameOf({ id: body.user.id, handle: handleOf(body) })
  const id = `slack:${body.trigger_id}`
  const taken = await desk.take(happeningOf(action, by, id))
  await ack()
  const answer =
    action.of === 'request'
      ? await besideForm(desk, { user: by.id, request: action.actor }, taken.answer)
      : taken.answer
  const clicked = clickedIn(body, 'actor' in action ? action.actor : 'team:slack')
  if (clicked.on === 'modal' && answer === undefined) await replaceModal(desk, body)
  else await answerClick(desk, clicked, reply, answer)
  if (clicked.on === 'home' && answer?.give !== 'form') {
    await publishHome(desk, body.user.id, readHome(body.view?.private_metadata))
  }
}

type Deciding = Extract<SlackAction, { of: 'file' | 'request' | 'post' | 'team' | 'draft' }>

function happeningOf(action: Deciding, by: SlackUser, id: string): SlackHappening {
  switch (action.of) {
    case 'file':
      return { id, actor: action.actor, event: { is: 'card.pressed', by, press: action.press } }
    case 'request':
      return { id, actor: action.actor, event: { is: 'request.pressed', by, press: action.press } }
    case 'post':
      return { id, actor: action.actor, event: { is: 'post.pressed', by, press: action.press } }
    case 'team':
      return { id, actor: 'team:slack', event: { is: 'team.opened', by, screen: action.screen } }
    case 'draft':
      return { id, actor: 'team:slack', event: { ...action.press, by } }
  }
}

/** The modal shows the file as it was: it gives way to a word that it changed. */
async function replaceModal(desk: Desk, { view }: ActionBody): Promise<void> {
  if (view === undefined) return
  const done = noticeForm(saySlack({ name: 'press-done', with: {} }))
  await desk.client.views.update({ view_id: view.id, view: renderModal(done, '') })
}

/** Pressed again, it finds nothing to do. */
async function resumeLetter(desk: Desk, body: ActionBody, letter: number, reply: Reply): Promise<void> {
  const clicked = clickedIn(body, 'team:slack')
  const { role } = await desk.read.perimeterOf(body.user.id)
  if (role !== 'admin') return await giveNotice(desk, clicked, reply, { name: 'not-allowed', with: { why: 'admins' } })
  const became = await desk.resume(letter, await desk.nameOf({ id: body.user.id, handle: handleOf(body) }))
  await giveNotice(desk, clicked, reply, { name: 'letter-resumed', with: { became } })
}

/** Turns the pages inside the journal's modal; elsewhere opens it. */
async function showJournal(desk: Desk, body: ActionBody, page: number, reply: Reply): Promise<void> {
  const clicked = clickedIn(body, 'team:slack')
  const by = await desk.nameOf({ id: body.user.id, handle: handleOf(body) })
  if (clicked.on !== 'modal' || body.view === undefined) {
    return await openJournal(desk, { by, clicked, reply, page, ref: null })
  }
  const form = await readJournal(desk, by.id, page, null)
  if (form === undefined) return
  await desk.client.views.update({
    view_id: body.view.id,
    view: renderModal(askSlack(form), packForm('team:slack', form)),
  })
}

function clickedIn({ view, trigger_id: trigger }: ActionBody, actor: Clicked['actor']): Clicked {
  if (view === undefined) return { actor, trigger, on: 'message' }
  return { actor, trigger, on: view.type === 'home' ? 'home' : 'modal' }
}

function handleOf({ user }: ActionBody): string {
  return user.name ?? user.username ?? user.id
}
