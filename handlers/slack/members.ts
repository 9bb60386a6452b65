import type { Desk } from './desk.ts'

/** Someone joined a channel; our own arrival says nothing. */
export async function onMemberJoined(
  desk: Desk,
  joined: { readonly id: string; readonly user: string; readonly channel: string; readonly bot: string | undefined },
): Promise<void> {
  const { id, user, channel, bot } = joined
  if (user === bot) return
  await desk.take({ id: `slack:${id}`, actor: 'team:slack', event: { is: 'channel.joined', user, channel } })
}

/** Those who were already in a channel when it was chosen count as joining it now. At most 1,000. */
export async function reportMembers(desk: Desk, channel: unknown, id: string): Promise<void> {
  if (typeof channel === 'string') await joinAgain(desk, channel, id, () => true)
}

/** Someone whose territories changed counts as joining again each of the team's channels that they are in. */
export async function reportMember(desk: Desk, user: unknown, id: string): Promise<void> {
  const { channels } = await desk.read.team()
  for (const channel of new Set(channels.map((known) => known.channel))) {
    await joinAgain(desk, channel, `${id}:${channel}`, (member) => member === user)
  }
}

async function joinAgain(desk: Desk, channel: string, id: string, who: (user: string) => boolean): Promise<void> {
  try {
    const [{ members = [] }, { user_id: bot }] = await Promise.all([
      desk.client.conversations.members({ channel, limit: 1000 }),
      desk.client.auth.test(),
    ])
    for (const user of members.filter(who)) await onMemberJoined(desk, { id: `${id}:${user}`, user, channel, bot })
  } catch {
    desk.log('slack.members-unread', { channel })
  }
}
