import { foldSpaces } from '../../reads-as.ts'
import { elementsOf } from '../blocks/element-list.ts'
import type { Context } from '../context.ts'
import type { Json } from '../json.ts'
import { jsonAt, textAt } from '../json.ts'
import type { SlackWhere } from '../options.ts'
import type { SlackBlock } from '../types.ts'
import { findRoom } from '../workspace/rooms.ts'
import type { Post, Room, StoredView, Whisper } from '../workspace/world.ts'

import { until } from './patience.ts'

/** Something on the screen that holds blocks. */
export type Surface =
  | { readonly at: 'view'; readonly view: StoredView }
  | { readonly at: 'message'; readonly room: Room; readonly post: Post }
  | { readonly at: 'ephemeral'; readonly whisper: Whisper }

/** An element found on the screen. */
export interface Found {
  readonly surface: Surface
  readonly block: SlackBlock
  readonly element: Json
}

/** Waits for what answers to a label, an action id or a block id where the person looks; throws a list of what is there. */
export function findElement(
  context: Context,
  user: string,
  name: string,
  where: SlackWhere,
  wanted: (type: string) => boolean,
): Promise<Found> {
  const seen = (): readonly Found[] => offered(context, user, where, wanted)
  return until(
    () => seen().find((one) => namesOf(one).some((there) => foldSpaces(there) === foldSpaces(name))),
    () => {
      const there = [...new Set(seen().map((one) => namesOf(one).join(' = ')))].join(' · ') || 'nothing'
      const covered = context.world.stacks.get(user)?.length ? ' in the open modal' : ''
      return `${context.world.people.get(user)?.name} does not see « ${name} »${covered}; there is: ${there}`
    },
    where.timeoutMs,
  )
}

function offered(
  context: Context,
  user: string,
  where: SlackWhere,
  wanted: (type: string) => boolean,
): readonly Found[] {
  const surfaces = surfacesOf(context, user, where)
  const all = surfaces.flatMap((surface) =>
    blocksOf(surface).flatMap((block) => elementsOf(block).map((element) => ({ surface, block, element }))),
  )
  const inPlace = (block: SlackBlock): boolean => where.block === undefined || block.block_id === where.block
  return all.filter(({ block, element }) => inPlace(block) && wanted(textAt(element, 'type') ?? ''))
}

/** The blocks of a surface. */
export function blocksOf(surface: Surface): readonly SlackBlock[] {
  if (surface.at === 'view') return surface.view.blocks
  return surface.at === 'message' ? surface.post.blocks : surface.whisper.blocks
}

/** What a person can act on: an open modal covers all the rest; without one, the newest first. */
function surfacesOf(context: Context, user: string, where: SlackWhere): readonly Surface[] {
  const modal = context.world.stacks.get(user)?.at(-1)
  if (modal) return [{ at: 'view', view: modal }]
  const home = context.world.homes.get(user)
  const homes: Surface[] = home ? [{ at: 'view', view: home }] : []
  if (where.home) return homes
  const messages = [...posts(context, user), ...whispers(context, user)]
    .filter((surface) => concerns(context, surface, where))
    .sort((one, other) => Number(tsOf(other)) - Number(tsOf(one)))
  return where.channel || where.message ? messages : [...messages, ...homes]
}

function posts(context: Context, user: string): readonly Surface[] {
  return [...context.world.rooms.values()]
    .filter((room) => room.members.includes(user))
    .flatMap((room) => room.messages.map((post): Surface => ({ at: 'message', room, post })))
}

function whispers(context: Context, user: string): readonly Surface[] {
  return context.world.whispers
    .filter((whisper) => whisper.user === user)
    .map((whisper): Surface => ({ at: 'ephemeral', whisper }))
}

function concerns(context: Context, surface: Surface, where: SlackWhere): boolean {
  const channel = where.channel && (findRoom(context.world, where.channel)?.id ?? where.channel)
  return (!channel || channelOf(surface) === channel) && (!where.message || tsOf(surface) === where.message)
}

function channelOf(surface: Surface): string | undefined {
  if (surface.at === 'view') return undefined
  return surface.at === 'message' ? surface.room.id : surface.whisper.channel
}

/** The timestamp of a message on the screen; "0" for a view. */
export function tsOf(surface: Surface): string {
  if (surface.at === 'view') return '0'
  return surface.at === 'message' ? surface.post.ts : surface.whisper.ts
}

function namesOf({ block, element }: { readonly block: SlackBlock; readonly element: Json }): readonly string[] {
  const label = block.type === 'input' ? jsonAt(block, 'label') : jsonAt(element, 'text')
  const placeholder = textAt(jsonAt(element, 'placeholder'), 'text')
  const names = [textAt(label, 'text'), textAt(element, 'action_id'), placeholder]
  const solo = elementsOf(block).length === 1 ? [block.block_id] : []
  return [...names, ...solo].filter((name) => name !== undefined)
}
