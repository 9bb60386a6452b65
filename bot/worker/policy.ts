import type { Effect } from '#workflows/effects.ts'

/** Attempts before a dead letter: with the worker's back-off, about a day. */
export const mostAttempts = 150

/**
 * How often an effect may be sent again when it may already have arrived. What a human wrote: never. The assistant's
 * own words in Telegram: once. What can be read back, or done twice without harm: for as long as it takes.
 */
export function repeatsOf({ do: kind }: Pick<Effect, 'do'>): number {
  switch (kind) {
    case 'pass-on':
    case 'pass-file':
    case 'pass-place':
      return 0
    case 'say':
    case 'show':
    case 'speak':
    case 'send-export':
      return 1
    default:
      return mostAttempts
  }
}
