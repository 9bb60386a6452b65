import type { Thread } from './doubt.ts'
import type { SlackReads } from './reads.ts'

/**
 * Does this work on a reply; when it takes its time, other processes are told, so that what is said next in this thread
 * does not overtake it there. Nothing is written of what is done at once.
 */
export async function slowly<T>(
  { hearing }: Pick<SlackReads, 'hearing'>,
  thread: Thread,
  work: () => Promise<T>,
): Promise<T> {
  let told: Promise<void> | undefined
  const timer = setTimeout(() => {
    told = hearing(thread, atMost).catch(() => undefined)
  }, atOnce)
  try {
    return await work()
  } finally {
    clearTimeout(timer)
    await told
    if (told) await hearing(thread, 0).catch(() => undefined)
  }
}

/** Milliseconds: people type more slowly. */
const atOnce = 150
/** Milliseconds: what Slack waits for an answer, and a little more. */
const atMost = 4_000
