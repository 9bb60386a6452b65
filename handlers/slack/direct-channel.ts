import type { WebClient } from '@slack/web-api'

/** The channel of direct messages with a user, opened when it was not. */
export async function directChannel(client: WebClient, user: string): Promise<string> {
  const { channel } = await client.conversations.open({ users: user })
  if (channel?.id === undefined) throw new Error('Slack opened a conversation without an id')
  return channel.id
}
