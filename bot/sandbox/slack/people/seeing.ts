import { wordsOf } from '../blocks/words.ts'
import { readsAs } from '../../reads-as.ts'
import type { Context } from '../context.ts'
import type { SlackBlock, SlackEphemeral, SlackMessage, SlackUser } from '../types.ts'
import { findRoom } from '../workspace/rooms.ts'
import type { Room, World } from '../workspace/world.ts'
import { until } from './patience.ts'
import { postWords, seenMessage, visibleWords } from './channel.ts'

type Seeing = Pick<
  SlackUser,
  'ephemerals' | 'warnings' | 'sees' | 'home' | 'seesMessage' | 'seesModal' | 'seesEphemeral' | 'seesHome'
>

/** What a person sees, and waiting for it. */
export function createSeeing(context: Context, user: string, modal: SlackUser['modal']): Seeing {
  const { world } = context
  const name = world.people.get(user)?.name ?? user
  const roomOf = (channel: string): Room | undefined => {
    const room = findRoom(world, channel)
    return room?.members.includes(user) ? room : undefined
  }
  const ephemerals = (): readonly SlackEphemeral[] => whispersTo(world, user)
  const home = (): readonly SlackBlock[] => world.homes.get(user)?.blocks ?? []
  const words = (one: SlackEphemeral): string => visibleWords(world, one.blocks, one.text)

  return {
    ephemerals,
    home,
    warnings: () => world.warnings.filter((warning) => warning.user === user).map((warning) => warning.text),
    sees: (channel) => rootsOf(world, roomOf(channel)),
    seesMessage: (channel, wanted, timeoutMs) =>
      until(
        () => newest(world, roomOf(channel), wanted),
        () => missing(name, `a message ${wanted} in ${channel}`, allWords(world, roomOf(channel))),
        timeoutMs,
      ),
    seesModal: (wanted, timeoutMs) =>
      until(
        () => [modal()].find((one) => one !== undefined && readsAs(one.words, wanted)),
        () => missing(name, `a modal ${wanted}`, [modal()?.words ?? 'no modal']),
        timeoutMs,
      ),
    seesEphemeral: (wanted, timeoutMs) =>
      until(
        () => ephemerals().findLast((one) => readsAs(words(one), wanted)),
        () => missing(name, `an ephemeral message ${wanted}`, ephemerals().map(words)),
        timeoutMs,
      ),
    seesHome: (wanted, timeoutMs) =>
      until(
        () => (readsAs(wordsOf(home()), wanted) ? home() : undefined),
        () => missing(name, `${wanted} on the Home tab`, [wordsOf(home())]),
        timeoutMs,
      ),
  }
}

function rootsOf(world: World, room: Room | undefined): readonly SlackMessage[] {
  return room?.messages.filter((post) => !post.threadTs).map((post) => seenMessage(world, room, post)) ?? []
}

function allWords(world: World, room: Room | undefined): readonly string[] {
  return room?.messages.map((post) => postWords(world, post)) ?? ['they are not in that channel']
}

function newest(world: World, room: Room | undefined, wanted: string | RegExp): SlackMessage | undefined {
  const post = room?.messages.findLast((one) => !one.deleted && readsAs(postWords(world, one), wanted))
  return room && post && seenMessage(world, room, post)
}

function whispersTo(world: World, user: string): readonly SlackEphemeral[] {
  return world.whispers
    .filter((one) => one.user === user)
    .map(({ ts, channel, text, blocks, threadTs }) => ({ ts, channel, text, blocks, ...(threadTs && { threadTs }) }))
}

function missing(name: string, wanted: string, there: readonly string[]): string {
  const shown = there.slice(-8).map((words) => `  · ${words.replaceAll('\n', ' | ')}`)
  return `${name} does not see ${wanted}; there is:\n${shown.join('\n') || '  nothing'}`
}
