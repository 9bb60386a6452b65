import type { SlackChannel, SlackMessage } from '#bot/sandbox/slack/types.ts'

/** What a thread says of an adviser's words. `none`: nothing. */
export type Delivery = 'none' | 'sending' | 'retrying' | 'sent' | 'failed' | 'uncertain'

/** The app's own line about the words that hold `code`. */
export function markOf(channel: SlackChannel, root: string, code: string): SlackMessage | undefined {
  return channel.thread(root).find((reply) => reply.fromBot && channel.textOf(reply).includes(code))
}

/** As its reader takes it. */
export function deliveryIn(channel: SlackChannel, mark: SlackMessage | undefined): Delivery {
  if (!mark) return 'none'
  const text = channel.textOf(mark)
  return words.find(([, sign]) => sign.test(text))?.[0] ?? 'sending'
}

const words: readonly (readonly [Delivery, RegExp])[] = [
  ['uncertain', /Peut-être envoyé/],
  ['failed', /Non remis/],
  ['sent', /Remis à la personne/],
  ['retrying', /nouvel essai/],
]
