import { setTimeout as sleep } from 'node:timers/promises'
import type { SocketModeReceiver } from '@slack/bolt'

/**
 * Call it once connected. Slack's library gives up for good, by a rejection that nobody handles, when Slack can't be
 * reached at the moment it reconnects; here it tries again, after 1 s at first and every 30 s at most, until it is
 * disconnected.
 */
export function keepReconnecting(client: SocketModeReceiver['client']): void {
  const start = client.start.bind(client)
  const stopped = new AbortController()
  client.once('disconnecting', () => stopped.abort())
  client.start = async () => {
    for (let wait = soonest; !stopped.signal.aborted; wait = Math.min(latest, 2 * wait)) {
      try {
        return await start()
      } catch {
        await sleep(wait, undefined, { signal: stopped.signal }).catch(() => undefined)
      }
    }
    return { ok: false }
  }
}

/** Milliseconds. */
const soonest = 1_000
const latest = 30_000
