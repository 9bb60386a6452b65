import { setTimeout as wait } from 'node:timers/promises'
import { Redis } from 'ioredis'
import { withDeadline } from '../deadline.ts'

/** Milliseconds. */
const patience = 20_000
const longest = 5_000

/**
 * Waits until the Redis at `url` answers (one that reads its data back takes a moment), 20 seconds at most.
 * @throws {Error} when it does not, or when `giveUp` says so; the address's password is never shown.
 */
export async function checkRedis(url: string, giveUp?: AbortSignal): Promise<void> {
  const until = performance.now() + patience
  for (;;) {
    const reason = await ping(url)
    if (reason === undefined) return
    if (giveUp?.aborted || performance.now() > until)
      throw new Error(`Redis does not answer at ${withoutSecret(url)}: ${reason}`)
    await wait(30)
  }
}

/**
 * Whether the owner's Redis answers now. One that is away may come back: the program can do without it for a while.
 * @throws {Error} when it answers that it will not serve us (a wrong password); the password is never shown.
 */
export async function redisAnswers(url: string): Promise<boolean> {
  const reason = await ping(url)
  if (reason === undefined) return true
  if (refusal.test(reason)) throw new Error(`Redis refuses us at ${withoutSecret(url)}: ${reason}`)
  return false
}

/** The first word of Redis's answer is its error code: here, those of a caller it does not let in. */
const refusal = /^(NOAUTH|WRONGPASS|NOPERM|DENIED|ERR) /u

async function ping(url: string): Promise<string | undefined> {
  const client = new Redis(url, {
    lazyConnect: true,
    retryStrategy: () => null,
    connectTimeout: longest,
    commandTimeout: longest,
  })
  let reason = 'no answer'
  client.on('error', (error) => {
    reason = error.message
  })
  const answer = client
    .connect()
    .then(() => client.ping())
    .then(
      () => undefined,
      (error: unknown) => (reason === 'no answer' && error instanceof Error ? error.message : reason),
    )
  // A server that leaves at that very moment could be waited for for ever.
  const why = await withDeadline<string | undefined>(answer, longest, reason)
  client.disconnect()
  return why
}

function withoutSecret(url: string): string {
  if (!URL.canParse(url)) return url
  const address = new URL(url)
  return `${address.protocol}//${address.host}${address.pathname}`
}
