import { slackClient } from '#prompts/copy/fr/slack-client.ts'
import { Cannot } from '../../cannot.ts'
import type { Context } from '../context.ts'
import type { Json } from '../json.ts'
import { textAt } from '../json.ts'
import { applyResponse } from '../web/response-url.ts'
import { SlackFailure } from '../web/failure.ts'
import { directRoom, findRoom } from '../workspace/rooms.ts'
import type { Values } from '../workspace/element-state.ts'
import { stateOf } from '../workspace/element-state.ts'
import type { Room } from '../workspace/world.ts'
import type { SlackReceipt } from '../traffic.ts'
import type { SlackUser } from '../types.ts'
import { actionPayload, payloadChannel } from './action-payload.ts'
import { chosenIds } from './chosen.ts'
import { receiptOf } from './receipt.ts'
import type { Found } from './surfaces.ts'
import { findElement, tsOf } from './surfaces.ts'

/** Pressing, choosing, commands. */
export function createGestures(
  context: Context,
  user: string,
): Pick<SlackUser, 'press' | 'choose' | 'command' | 'openHome'> {
  /** What this person chose in messages, by timestamp. */
  const chosen = new Map<string, Values>()

  const act = async (found: Found, state: Json): Promise<SlackReceipt> => {
    const typed = remember(chosen, found, state)
    const reply = await context.ask('interactive', actionPayload(context, user, found, state, typed))
    return receiptOf(context, user, reply, slackClient.appSilent)
  }

  return {
    async press(name, where = {}) {
      const found = await findElement(context, user, name, where, (type) => type === 'button')
      return act(found, {})
    },
    async choose(name, value, where = {}) {
      const found = await findElement(context, user, name, where, (type) => type !== 'button')
      const state = stateOf(found.element, chosenIds(context.world, found.element, value))
      const silent = found.block.type === 'input' && found.block['dispatch_action'] !== true
      if (!silent) return act(found, state)
      remember(chosen, found, state)
      context.changed({ what: 'modal', user })
      return { envelope: '', acknowledged: true }
    },
    command: (text, where = {}) => sendCommand(context, user, text, commandRoom(context, user, where.channel)),
    async openHome() {
      const channel = directRoom(context, user).id
      const ts = (context.now() / 1000).toFixed(6)
      const event = { type: 'app_home_opened', user, channel, tab: 'home', event_ts: ts }
      const reply = await context.announce(event)
      return { envelope: reply.envelope, acknowledged: reply.outcome.ok }
    },
  }
}

/** Keeps what was chosen: in the view, or for this person beside the message. */
function remember(chosen: Map<string, Values>, found: Found, state: Json): Values {
  const { surface, block, element } = found
  const values = surface.at === 'view' ? surface.view.values : (chosen.get(tsOf(surface)) ?? {})
  if (!['button', 'overflow'].includes(textAt(element, 'type') ?? '')) {
    const id = block.block_id ?? ''
    values[id] = { ...values[id], [textAt(element, 'action_id') ?? '']: state }
  }
  if (surface.at !== 'view') chosen.set(tsOf(surface), values)
  return values
}

async function sendCommand(context: Context, user: string, typed: string, room: Room): Promise<SlackReceipt> {
  const [command = '', ...words] = typed.trim().split(' ')
  if (!command.startsWith('/')) throw new Cannot('not-a-command', `« ${typed} » is not a slash command`)
  const { team, app, people } = context.world
  const target = { channel: room.id, user }
  const channel = payloadChannel(context, room.id)
  const reply = await context.ask('slash_commands', {
    token: 'legacy',
    team_id: team.id,
    team_domain: team.domain,
    channel_id: channel.id,
    channel_name: channel.name,
    user_id: user,
    user_name: people.get(user)?.name ?? '',
    command,
    text: words.join(' '),
    api_app_id: app.id,
    is_enterprise_install: 'false',
    response_url: context.responseUrl(target),
    trigger_id: context.triggers.give(user),
  })
  const late = !reply.outcome.ok && reply.outcome.reason === 'timeout'
  const receipt = receiptOf(
    context,
    user,
    reply,
    slackClient.commandFailed(command, late ? 'operation_timeout' : 'dispatch_failed'),
  )
  return reply.outcome.ok ? { ...receipt, ...show(context, target, reply.outcome.payload) } : receipt
}

function show(
  context: Context,
  target: Parameters<typeof applyResponse>[1],
  answer: Json,
): { readonly error?: string } {
  if (answer['text'] === undefined && answer['blocks'] === undefined) return {}
  try {
    applyResponse(context, target, answer)
    return {}
  } catch (error) {
    if (error instanceof SlackFailure) return { error: error.code }
    throw error
  }
}

function commandRoom(context: Context, user: string, channel: string | undefined): Room {
  const rooms = [...context.world.rooms.values()]
  const asked = channel === undefined ? undefined : findRoom(context.world, channel)
  return asked ?? rooms.find((room) => !room.direct && room.members.includes(user)) ?? directRoom(context, user)
}
