import { setTimeout } from 'node:timers/promises'
import type { WebClient } from '@slack/web-api'
import type { SlackReads } from './reads.ts'
import type { SlackUser } from '#workflows/file/events.ts'

/**
 * Finds the name a user goes by, remembered for an hour: the team's, else Slack's; their handle when Slack does not say
 * within a second.
 */
export function createNames(
  client: WebClient,
  teamName: SlackReads['teamName'],
  now: () => number = Date.now,
): (user: { readonly id: string; readonly handle: string }) => Promise<SlackUser> {
  const known = new Map<string, { readonly name: string; readonly at: number }>()
  return async ({ id, handle }) => {
    const remembered = known.get(id)
    if (remembered && now() - remembered.at < oneHour) return { id, name: remembered.name }
    const ofTeam = teamName(id).catch(() => undefined)
    const found = ofTeam.then((known) => known ?? nameIn(client, id))
    const name = await Promise.race([found, setTimeout(patience, undefined, { ref: false })])
    if (name === undefined) return { id, name: handle }
    if (known.size >= maxKnown) known.clear()
    known.set(id, { name, at: now() })
    return { id, name }
  }
}

async function nameIn(client: WebClient, id: string): Promise<string | undefined> {
  try {
    const { user } = await client.users.info({ user: id })
    return user?.profile?.display_name || user?.profile?.real_name || user?.real_name || user?.name
  } catch {
    return undefined
  }
}

/** Milliseconds. */
const patience = 1000
const oneHour = 3_600_000
const maxKnown = 5000
