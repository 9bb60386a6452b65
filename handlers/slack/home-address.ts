import type { WebClient } from '@slack/web-api'

/** The address of the app's Home tab, which opens in Slack itself; null when Slack does not say who we are. */
export async function homeAddress(client: WebClient): Promise<string | null> {
  try {
    const { team_id: team, bot_id: bot } = await client.auth.test()
    if (team === undefined || bot === undefined) return null
    const { bot: known } = await client.bots.info({ bot })
    if (known?.app_id === undefined) return null
    return `slack://app?${new URLSearchParams({ team, id: known.app_id, tab: 'home' })}`
  } catch {
    return null
  }
}
