import type { SlackMessage } from '../../slack/types.ts'
import type { SandboxView } from '../../view.ts'
import type { Seen } from '../seen.ts'

export interface Room {
  readonly id: string
  readonly name: string
  readonly direct: boolean
  readonly private: boolean
}

/** Channels a coordinator belongs to, then their conversation with the bot. `name` is as shown, # included. */
export function roomsOf({ slack }: SandboxView, user: string): readonly Room[] {
  const mine = slack.channels.filter((one) => one.members.includes(user) && !one.archived)
  return mine
    .map(({ id, name, direct, private: closed }) => ({ id, direct, private: closed, name: direct ? '' : `#${name}` }))
    .toSorted((one, two) => Number(one.direct) - Number(two.direct))
}

/** How many messages a coordinator has not read, in all their rooms. */
export function newsFor(view: SandboxView, seen: Seen, user: string): number {
  return roomsOf(view, user)
    .map((room) => seen.unread(`${user}/${room.id}`, newsOf(view, user, room.id)))
    .reduce((sum, count) => sum + count, 0)
}

/** Timestamps, in seconds, of what others said to a coordinator in a channel, threads included. */
export function newsOf(view: SandboxView, user: string, channel: string): readonly number[] {
  const said = (message: SlackMessage): readonly SlackMessage[] => [message, ...message.replies]
  const others = (view.channels[channel]?.messages ?? []).flatMap(said).filter((message) => message.user !== user)
  const alone = (view.desks[user]?.ephemerals ?? []).filter((one) => one.channel === channel)
  return [...others, ...alone].map((message) => Number(message.ts))
}
