import type { Context } from '../context.ts'
import type { Json } from '../json.ts'
import { textAt } from '../json.ts'
import type { Values } from '../workspace/element-state.ts'
import { firstValues } from '../workspace/element-state.ts'
import { messageJson } from '../workspace/message-json.ts'
import { viewJson } from '../workspace/views.ts'
import type { Found, Surface } from './surfaces.ts'
import { blocksOf } from './surfaces.ts'

/** The block_actions payload of a gesture; `state` is what the element became, `typed` what else was chosen there. */
export function actionPayload(context: Context, user: string, found: Found, state: Json, typed: Values): Json {
  const { surface } = found
  const values = { ...firstValues(blocksOf(surface)), ...typed }
  return {
    type: 'block_actions',
    ...payloadBase(context, user),
    trigger_id: context.triggers.give(user),
    ...placeOf(context, user, surface),
    ...(surface.at !== 'view' && Object.keys(values).length > 0 && { state: { values } }),
    actions: [
      {
        ...shownParts(found.element),
        ...state,
        action_id: found.element['action_id'],
        block_id: found.block.block_id,
        action_ts: (context.now() / 1000).toFixed(6),
      },
    ],
  }
}

/** What every interactive payload carries. */
export function payloadBase(context: Context, user: string): Json {
  const { team, app, people } = context.world
  const name = people.get(user)?.name ?? ''
  return {
    user: { id: user, username: name, name, team_id: team.id },
    api_app_id: app.id,
    token: 'legacy',
    team: { id: team.id, domain: team.domain },
    enterprise: null,
    is_enterprise_install: false,
  }
}

/** The name Slack gives to a channel in payloads. */
export function payloadChannel(context: Context, id: string): { readonly id: string; readonly name: string } {
  const room = context.world.rooms.get(id)
  if (room?.direct) return { id, name: 'directmessage' }
  return { id, name: room?.private ? 'privategroup' : (room?.name ?? '') }
}

function placeOf(context: Context, user: string, surface: Surface): Json {
  if (surface.at === 'view') {
    const view = viewJson(context, surface.view)
    return { container: { type: 'view', view_id: surface.view.id }, view }
  }
  if (surface.at === 'message') {
    const { room, post } = surface
    const thread = post.threadTs ?? undefined
    return {
      container: {
        type: 'message',
        message_ts: post.ts,
        channel_id: room.id,
        is_ephemeral: false,
        ...(thread && { thread_ts: thread }),
      },
      channel: payloadChannel(context, room.id),
      message: messageJson(context, room, post, { metadata: true }),
      response_url: context.responseUrl({ channel: room.id, user, message: post.ts }),
    }
  }
  const { channel, ts } = surface.whisper
  return {
    container: { type: 'message', message_ts: ts, channel_id: channel, is_ephemeral: true },
    channel: payloadChannel(context, channel),
    response_url: context.responseUrl({ channel, user, ephemeral: ts }),
  }
}

function shownParts(element: Json): Json {
  const keys = ['type', 'text', 'value', 'style', 'url', 'placeholder', 'confirm']
  const type = textAt(element, 'type')
  return Object.fromEntries(
    keys
      .filter((key) => element[key] !== undefined && !(key === 'value' && type !== 'button'))
      .map((key) => [key, element[key]]),
  )
}
