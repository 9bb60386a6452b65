import { adviserCodes } from './code.ts'
import type { Conversation } from './conversation.ts'
import type { World } from './world.ts'

/**
 * What an adviser wrote within seconds of a broken promise: when each word was typed and read, and how often Slack brought
 * it, where the emulator still knows.
 */
export function storyOf({ slack }: World, conversations: readonly Conversation[], code: string): string {
  const conversation = conversations.find(({ written }) => written.some((one) => one.code === code))
  const typed = conversation?.written.find((one) => one.code === code)
  if (!conversation || !typed) return code
  const near = conversation.written.filter(({ by, at }) => by === typed.by && Math.abs(at - typed.at) < nearby)
  const read = conversation.person.messages()
  const lines = near.map((one) => {
    const arrived = read.find(({ from, text }) => from === 'bot' && text.includes(one.code))
    const brought = slack.envelopes().find(({ payload }) => adviserCodes(JSON.stringify(payload)).includes(one.code))
    const after = arrived ? `${((arrived.at - one.at) / 1000).toFixed(1)} s later` : 'never'
    const often = brought ? `, brought ${brought.attempts} times` : ''
    return `${one.code} typed at ${timeOf(one.at)}, read ${after}${often}`
  })
  return `${code}: ${lines.join('; ')}`
}

function timeOf(at: number): string {
  return new Date(at).toISOString().slice(11, 21)
}

/** Milliseconds. */
const nearby = 15_000
