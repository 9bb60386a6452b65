import type { SlackChannel, SlackEmulator, SlackMessage } from '#bot/sandbox/slack/types.ts'

/** Sees what the app writes in Slack's threads as it comes. */
export interface Witness {
  /** The first reply of the app in this channel that holds these words; undefined when none came in time. */
  readonly sees: (channel: SlackChannel, words: string, timeoutMs: number) => Promise<SlackMessage | undefined>
  /** Calls of the app by method, and how many of them were refused by 429. */
  readonly calls: () => ReadonlyMap<string, { readonly made: number; readonly refused: number }>
  readonly stop: () => void
}

interface Waiting {
  readonly words: string
  readonly found: (message: SlackMessage) => void
}

export function witness(slack: SlackEmulator): Witness {
  const waiting = new Map<string, Set<Waiting>>()
  const read = new Map<string, Set<string>>()
  const calls = new Map<string, { made: number; refused: number }>()
  const look = (id: string): void => {
    const those = waiting.get(id)
    if (!those || those.size === 0) return
    for (const message of fresh(slack.channel(id), read)) tellAll(slack.channel(id), those, message)
  }
  const stop = slack.watch(({ what, channel }) => {
    if (what === 'message' && channel !== undefined) setImmediate(look, channel)
    if (what === 'call') count(slack, calls)
  })
  return {
    sees: (channel, words, timeoutMs) => {
      const already = repliesIn(channel).find((reply) => channel.textOf(reply).includes(words))
      if (already) return Promise.resolve(already)
      return new Promise((resolve) => {
        const those = waiting.get(channel.id) ?? new Set()
        waiting.set(channel.id, those)
        const end = (message?: SlackMessage): void => {
          clearTimeout(timer)
          those.delete(one)
          resolve(message)
        }
        const one: Waiting = { words, found: end }
        const timer = setTimeout(end, timeoutMs)
        those.add(one)
      })
    },
    calls: () => calls,
    stop,
  }
}

/** What the app wrote under the channel's roots. */
export function repliesIn(channel: SlackChannel): readonly SlackMessage[] {
  return channel.messages().flatMap(({ replies }) => replies.filter(({ fromBot, deleted }) => fromBot && !deleted))
}

function fresh(channel: SlackChannel, read: Map<string, Set<string>>): readonly SlackMessage[] {
  const known = read.get(channel.id) ?? new Set()
  read.set(channel.id, known)
  const unread = repliesIn(channel).filter(({ ts }) => !known.has(ts))
  for (const { ts } of unread) known.add(ts)
  return unread
}

function tellAll(channel: SlackChannel, those: ReadonlySet<Waiting>, message: SlackMessage): void {
  const text = channel.textOf(message)
  for (const one of those) if (text.includes(one.words)) one.found(message)
}

function count(slack: SlackEmulator, calls: Map<string, { made: number; refused: number }>): void {
  const call = slack.calls().at(-1)
  if (!call) return
  const known = calls.get(call.method) ?? { made: 0, refused: 0 }
  known.made += 1
  if (call.status === 429) known.refused += 1
  calls.set(call.method, known)
}
