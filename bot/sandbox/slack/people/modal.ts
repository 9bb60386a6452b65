import { slackClient } from '#prompts/copy/fr/slack-client.ts'
import { elementsOf } from '../blocks/element-list.ts'
import { wordsOf } from '../blocks/words.ts'
import { Cannot } from '../../cannot.ts'
import type { Context } from '../context.ts'
import type { Json } from '../json.ts'
import { jsonAt, jsonOf, textAt } from '../json.ts'
import type { SlackReceipt } from '../traffic.ts'
import type { SlackModal, SlackUser } from '../types.ts'
import { SlackFailure } from '../web/failure.ts'
import { newView } from '../web/views.ts'
import { attach, detach, give } from './attaching.ts'
import { isEmptyState, keyOf, stateOf } from '../workspace/element-state.ts'
import { closeModal, openModal, updateView, viewJson } from '../workspace/views.ts'
import type { StoredView } from '../workspace/world.ts'
import { payloadBase } from './action-payload.ts'
import { chosenIds } from './chosen.ts'
import { receiptOf } from './receipt.ts'
import { until } from './patience.ts'
import { findElement } from './surfaces.ts'

/** Filling, submitting and closing the modal on top. */
export function createModalGestures(
  context: Context,
  user: string,
): Pick<SlackUser, 'fill' | 'attach' | 'detach' | 'submit' | 'close' | 'modal' | 'errors'> {
  const top = (): Promise<StoredView> =>
    until(
      () => context.world.stacks.get(user)?.at(-1),
      () => `${context.world.people.get(user)?.name} has no modal open`,
    )
  return {
    async fill(values) {
      for (const [name, value] of Object.entries(values)) await fillOne(context, user, name, value)
      context.changed({ what: 'modal', user })
    },
    attach: async (name, bytes, filename) => attach(context, user, await top(), { name, bytes, filename }),
    detach: async (name, filename) => detach(context, user, await top(), { name, filename }),
    submit: async () => submit(context, user, await top()),
    close: async () => close(context, user, await top()),
    modal() {
      const stack = context.world.stacks.get(user) ?? []
      const view = stack.at(-1)
      return view ? seen(view, stack.length) : undefined
    },
    errors: () => ({ ...context.world.stacks.get(user)?.at(-1)?.errors }),
  }
}

async function fillOne(context: Context, user: string, name: string, value: string | readonly string[]): Promise<void> {
  const { surface, block, element } = await findElement(context, user, name, {}, (type) => type !== 'button')
  if (surface.at !== 'view') throw new Cannot('gone', `« ${name} » is in no modal`)
  const { view } = surface
  const id = block.block_id ?? ''
  const state = stateOf(element, chosenIds(context.world, element, value))
  view.values[id] = { ...view.values[id], [textAt(element, 'action_id') ?? '']: state }
}

async function submit(context: Context, user: string, view: StoredView): Promise<SlackReceipt> {
  if (view.body['submit'] === undefined) throw new Error('this modal has no submit button')
  const refused = unfinished(view)
  setErrors(context, view, refused)
  if (Object.keys(refused).length > 0) return { envelope: '', acknowledged: false, error: 'incomplete' }
  give(context, view)
  const reply = await context.ask('interactive', {
    type: 'view_submission',
    ...payloadBase(context, user),
    trigger_id: context.triggers.give(user),
    view: viewJson(context, view),
    response_urls: [],
  })
  const receipt = receiptOf(context, user, reply, slackClient.formTrouble)
  if (!reply.outcome.ok) return receipt
  try {
    apply(context, user, view, reply.outcome.payload)
    return receipt
  } catch (error) {
    if (!(error instanceof SlackFailure)) throw error
    const { messages } = jsonOf(error.detail['response_metadata'])
    const why = Array.isArray(messages) ? messages.join(' ') : error.code
    return {
      ...receiptOf(context, user, { ...reply, outcome: { ok: false, reason: 'http_error' } }, slackClient.formTrouble),
      error: why,
    }
  }
}

/** What the acknowledgement of a submission asks: nothing closes the view. */
function apply(context: Context, user: string, view: StoredView, answer: Json): void {
  switch (answer['response_action']) {
    case 'errors':
      setErrors(context, view, errorsOf(view, jsonAt(answer, 'errors')))
      return
    case 'update':
      updateView(context, view, newView(answer['view'], 'modal'))
      return
    case 'push':
      openModal(context, user, newView(answer['view'], 'modal'), 'push')
      return
    case 'clear':
      closeModal(context, user, 'all')
      return
    case undefined:
      closeModal(context, user, view.id)
      return
    default:
      throw new SlackFailure('invalid_response_action')
  }
}

/** Slack refuses the answer when a key is not the block id of an input. */
function errorsOf(view: StoredView, given: Json): Record<string, string> {
  const inputs = view.blocks.filter((block) => block.type === 'input').map((block) => block.block_id)
  const stray = Object.keys(given).find((key) => !inputs.includes(key))
  if (stray !== undefined || Object.keys(given).length === 0) throw new SlackFailure(`no input block « ${stray} »`)
  return Object.fromEntries(Object.entries(given).map(([key, text]) => [key, String(text)]))
}

async function close(context: Context, user: string, view: StoredView): Promise<SlackReceipt> {
  const all = view.body['clear_on_close'] === true
  closeModal(context, user, all ? 'all' : view.id)
  if (view.body['notify_on_close'] !== true) return { envelope: '', acknowledged: true }
  const payload = { type: 'view_closed', ...payloadBase(context, user), view: viewJson(context, view), is_cleared: all }
  return receiptOf(context, user, await context.ask('interactive', payload), slackClient.formTrouble)
}

function setErrors(context: Context, view: StoredView, errors: Record<string, string>): void {
  view.errors = errors
  context.changed({ what: 'modal', user: view.user })
}

/** What Slack itself refuses before asking the app. */
function unfinished(view: StoredView): Record<string, string> {
  const inputs = view.blocks.filter((block) => block.type === 'input')
  const found = inputs.flatMap((block) => {
    const [element] = elementsOf(block)
    const id = block.block_id ?? ''
    const state = element && view.values[id]?.[textAt(element, 'action_id') ?? '']
    const error = element && complaintOf(element, state ?? {}, block['optional'] === true)
    return error ? [[id, error] as const] : []
  })
  return Object.fromEntries(found)
}

function complaintOf(element: Json, state: Json, optional: boolean): string | undefined {
  if (isEmptyState(state)) return optional ? undefined : slackClient.required
  const value = state[keyOf(textAt(element, 'type') ?? '')]
  if (typeof value !== 'string' || textAt(element, 'type') !== 'plain_text_input') return undefined
  const most = Number(element['max_length'] ?? 3000)
  const least = Number(element['min_length'] ?? 0)
  if (value.length > most) return slackClient.atMost(most)
  return value.length < least ? slackClient.atLeast(least) : undefined
}

function seen(view: StoredView, depth: number): SlackModal {
  const words = (key: string): string => textAt(jsonAt(view.body, key), 'text') ?? ''
  const submit = words('submit')
  const lines = [words('title'), wordsOf(view.blocks), submit, words('close'), ...Object.values(view.errors)]
  return {
    id: view.id,
    callbackId: textAt(view.body, 'callback_id') ?? '',
    title: words('title'),
    ...(submit !== '' && { submit }),
    close: words('close') || slackClient.cancel,
    blocks: view.blocks,
    values: structuredClone(view.values),
    errors: { ...view.errors },
    words: lines.filter((line) => line !== '').join('\n'),
    depth,
  }
}
