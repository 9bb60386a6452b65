import { setTimeout } from 'node:timers/promises'
import type { WebClient } from '@slack/web-api'

/**
 * Says who of these users Slack shows away, remembered for a minute. Whom it does not speak of within a second counts as
 * there.
 */
export function createPresence(
  client: WebClient,
  now: () => number = Date.now,
): (users: readonly string[]) => Promise<readonly string[]> {
  const known = new Map<string, { readonly away: boolean; readonly at: number }>()
  const isAway = async (user: string): Promise<boolean> => {
    const remembered = known.get(user)
    if (remembered && now() - remembered.at < aMinute) return remembered.away
    const away = await Promise.race([awayIn(client, user), setTimeout(patience, undefined, { ref: false })])
    if (away === undefined) return false
    if (known.size >= maxKnown) known.clear()
    known.set(user, { away, at: now() })
    return away
  }
  return async (users) => {
    const away = await Promise.all(users.map(isAway))
    return users.filter((_, nth) => away[nth])
  }
}

async function awayIn(client: WebClient, user: string): Promise<boolean | undefined> {
  try {
    const { presence } = await client.users.getPresence({ user })
    return presence === 'away'
  } catch {
    return undefined
  }
}

/** Milliseconds. */
const patience = 1_000
const aMinute = 60_000
const maxKnown = 5_000
