import { wordsOf } from '../blocks/words.ts'
import type { Context } from '../context.ts'
import type { SlackBlock, SlackEphemeral, SlackMessage, SlackUser } from '../types.ts'
import { findRoom } from '../workspace/rooms.ts'
import type { World } from '../workspace/world.ts'
import { until } from './patience.ts'
import { seenMessage, visibleWords } from './channel.ts'

type Seeing = Pick<
  SlackUser,
  'ephemerals' | 'warnings' | 'sees' | 'home' | 'seesMessage' | 'seesModal' | 'seesEphemeral' | 'seesHome'
>

/** What a person sees, and waiting for it. */
export function createSeeing(context: Context, user: string, modal: SlackUser['modal']): Seeing {
  const { world } = context
  const name = world.people.get(user)?.name ?? user
  const inRoom = (channel: string): readonly SlackMessage[] => {
    const room = findRoom(world, channel)
    return room?.members.includes(user) ? room.messages.map((post) => seenMessage(world, room, post)) : []
  }
  const ephemerals = (): readonly SlackEphemeral[] => whispersTo(world, user)
  const home = (): readonly SlackBlock[] => world.homes.get(user)?.blocks ?? []
  const words = (one: SlackMessage | SlackEphemeral): string =>
    visibleWords(world, one.blocks, one.text, 'files' in one ? one.files : [])

  return {
    ephemerals,
    home,
    warnings: () => world.warnings.filter((warning) => warning.user === user).map((warning) => warning.text),
    sees: (channel) => inRoom(channel).filter((message) => !message.threadTs),
    seesMessage: (channel, wanted, timeoutMs) =>
      until(
        () => inRoom(channel).findLast((message) => !message.deleted && matches(words(message), wanted)),
        () => missing(name, `a message ${wanted} in ${channel}`, inRoom(channel).map(words)),
        timeoutMs,
      ),
    seesModal: (wanted, timeoutMs) =>
      until(
        () => [modal()].find((one) => one !== undefined && matches(one.words, wanted)),
        () => missing(name, `a modal ${wanted}`, [modal()?.words ?? 'no modal']),
        timeoutMs,
      ),
    seesEphemeral: (wanted, timeoutMs) =>
      until(
        () => ephemerals().findLast((one) => matches(words(one), wanted)),
        () => missing(name, `an ephemeral message ${wanted}`, ephemerals().map(words)),
        timeoutMs,
      ),
    seesHome: (wanted, timeoutMs) =>
      until(
        () => (matches(wordsOf(home()), wanted) ? home() : undefined),
        () => missing(name, `${wanted} on the Home tab`, [wordsOf(home())]),
        timeoutMs,
      ),
  }
}

function whispersTo(world: World, user: string): readonly SlackEphemeral[] {
  return world.whispers
    .filter((one) => one.user === user)
    .map(({ ts, channel, text, blocks, threadTs }) => ({ ts, channel, text, blocks, ...(threadTs && { threadTs }) }))
}

function matches(words: string, wanted: string | RegExp): boolean {
  return typeof wanted === 'string' ? words.includes(wanted) : wanted.test(words)
}

function missing(name: string, wanted: string, there: readonly string[]): string {
  const shown = there.slice(-8).map((words) => `  · ${words.replaceAll('\n', ' | ')}`)
  return `${name} does not see ${wanted}; there is:\n${shown.join('\n') || '  nothing'}`
}
