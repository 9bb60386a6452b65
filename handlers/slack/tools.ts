import type { Receipt } from '../delivery.ts'
import { checkScopes } from './check-scopes.ts'
import { createSlackClient, type SlackAccount } from './client.ts'
import { createSlackDownload, type SlackDownload } from './download.ts'
import { homeAddress } from './home-address.ts'
import { type LeftBehind, readLeftBehind } from './left-behind.ts'
import { createPresence } from './presence.ts'
import { createSlackSender, type SlackSender } from './send.ts'

/** What the machine does in Slack by itself, nobody having clicked. */
export interface SlackTools {
  readonly sender: SlackSender
  readonly download: SlackDownload
  /** What people typed under these messages. Throws what the client throws. */
  readonly leftBehind: (roots: readonly Receipt[]) => Promise<readonly LeftBehind[]>
  /** Who of these users is away, as far as Slack says. */
  readonly away: (users: readonly string[]) => Promise<readonly string[]>
  /** The address of the app's Home tab, for links in messages; null when Slack does not say. */
  readonly home: () => Promise<string | null>
  /** Scopes of the manifest that the installed app lacks. Throws what the client throws. */
  readonly missingScopes: () => Promise<readonly string[]>
}

export function createSlackTools(account: SlackAccount): SlackTools {
  const client = createSlackClient(account)
  return {
    sender: createSlackSender(client, createSlackClient(account, uploadMs)),
    download: createSlackDownload(client, account.botToken),
    leftBehind: (roots) => readLeftBehind(client, roots),
    away: createPresence(client),
    home: () => homeAddress(client),
    missingScopes: () => checkScopes(client),
  }
}

/** Milliseconds: 20 MB over a slow line. */
const uploadMs = 60_000
