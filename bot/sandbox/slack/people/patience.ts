import { Cannot } from '../../cannot.ts'

/** How long a person waits for something to appear, ms. */
export const patience = 2000

const lookEveryMs = 5

/** Looks again until `look` finds something; throws the sentence when it does not in time. */
export async function until<T>(look: () => T | undefined, sentence: () => string, timeoutMs = patience): Promise<T> {
  const limit = performance.now() + timeoutMs
  for (;;) {
    const found = look()
    if (found !== undefined) return found
    if (performance.now() > limit) throw new Cannot('gone', sentence())
    await new Promise((resolve) => setTimeout(resolve, lookEveryMs))
  }
}
