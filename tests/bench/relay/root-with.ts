import type { SlackChannel } from '#bot/sandbox/slack/types.ts'

/** The root of the app's whose words, as they are now, hold these. */
export function rootWith(channel: SlackChannel, words: string): string | undefined {
  const roots = channel.messages().filter(({ fromBot, deleted }) => fromBot && !deleted)
  return roots.find((root) => channel.textOf(root).includes(words))?.ts
}
