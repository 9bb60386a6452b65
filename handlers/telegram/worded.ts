import { complaintOf } from './outcome.ts'
import type { Rendered } from './render.ts'

/** Words as a call of Telegram takes them. */
export interface Words {
  readonly text: string
  readonly mode: { readonly parse_mode: 'HTML' } | Record<never, never>
}

/**
 * Makes a call with formatted words; when Telegram refuses their entities, so that nothing was sent, once more with the
 * plain text. @throws what the last call throws.
 */
export async function worded<T>(
  { text, plain }: Pick<Rendered, 'text' | 'plain'>,
  call: (words: Words) => Promise<T>,
): Promise<T> {
  try {
    return await call({ text, mode: { parse_mode: 'HTML' } })
  } catch (error) {
    if (complaintOf(error) !== 'formatting') throw error
    return await call({ text: plain, mode: {} })
  }
}
