import type { WebClient } from '@slack/web-api'

/** Who the bot is in its workspace. */
export interface BotIdentity {
  readonly botUserId: string
  readonly botId: string
  /** The workspace's address: `https://….slack.com/`. */
  readonly workspace: string
}

/** Asks Slack once who the bot is. A failure is not remembered: the next call asks again. */
export function createIdentity(client: WebClient): () => Promise<BotIdentity> {
  let known: BotIdentity | undefined
  return async () => {
    if (known) return known
    const { user_id: botUserId = '', bot_id: botId = '', url: workspace = '' } = await client.auth.test()
    known = { botUserId, botId, workspace }
    return known
  }
}
