import { noticeForm } from '#prompts/copy/fr/slack/notices.ts'
import { askSlack, saySlack } from '#prompts/copy/fr/slack.ts'
import type { SlackForm, SlackMessage } from '#prompts/copy/slack.ts'
import type { ActorId } from '#workflows/actor.ts'
import type { Answer } from '#workflows/effects.ts'
import type { ModalView } from '@slack/types'
import type { Desk, Reply } from './desk.ts'
import { packForm } from './form-metadata.ts'
import { renderMessage, renderModal } from './render.ts'

/** Where a click came from: its trigger opens a modal within 3 s. */
export interface Clicked {
  readonly actor: ActorId
  readonly trigger: string
  /** `modal`: what opens goes on top of it. */
  readonly on: 'message' | 'home' | 'modal'
}

/** Answers a click or a command. An answer that gets lost is asked for again by pressing again. */
export async function answerClick(
  desk: Desk,
  clicked: Clicked,
  reply: Reply,
  answer: Answer | undefined,
): Promise<void> {
  if (answer?.give === 'form') await openForm(desk, clicked, answer.form)
  if (answer?.give === 'slack-notice') await giveNotice(desk, clicked, reply, answer.message)
}

/** On the Home tab and over a modal nothing can be whispered: the notice opens as a modal. */
export async function giveNotice(
  desk: Desk,
  clicked: Clicked,
  { whisper }: Reply,
  message: SlackMessage,
): Promise<void> {
  const page = saySlack(message)
  if (whisper && clicked.on === 'message') await quietly(desk, () => whisper(renderMessage(page)))
  else await show(desk, clicked, renderModal(noticeForm(page), ''))
}

export async function openForm(desk: Desk, clicked: Clicked, form: SlackForm): Promise<void> {
  await show(desk, clicked, renderModal(askSlack(form), packForm(clicked.actor, form)))
}

/** What the submission of a modal is acknowledged with: the next modal, errors under inputs, or all modals closed. */
export function answerSubmission(actor: ActorId, answer: Answer | undefined): SubmissionAnswer {
  switch (answer?.give) {
    case 'form':
      return { response_action: 'update', view: renderModal(askSlack(answer.form), packForm(actor, answer.form)) }
    case 'slack-notice':
      return { response_action: 'update', view: renderModal(noticeForm(saySlack(answer.message)), '') }
    case 'form-errors':
      return {
        response_action: 'errors',
        errors: Object.fromEntries(Object.entries(answer.errors).map(([name, why]) => [name, saySlack(why).fallback])),
      }
    case 'notice':
    case undefined:
      return { response_action: 'clear' }
  }
}

export type SubmissionAnswer =
  | { readonly response_action: 'clear' }
  | { readonly response_action: 'update'; readonly view: ModalView }
  | { readonly response_action: 'errors'; readonly errors: Record<string, string> }

async function show(desk: Desk, { on, trigger }: Clicked, view: ModalView): Promise<void> {
  const open = { trigger_id: trigger, view }
  await quietly(desk, () => (on === 'modal' ? desk.client.views.push(open) : desk.client.views.open(open)))
}

async function quietly({ log }: Desk, answer: () => Promise<unknown>): Promise<void> {
  try {
    await answer()
  } catch (error) {
    log('slack.answer-lost', { code: codeOf(error) })
  }
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown'
}
