import { type BotProcess, startBot } from '#tests/faults/bot-process.ts'
import type { Conversation } from './conversation.ts'
import type { World } from './world.ts'

/** The bare relay, in a process of its own, which is told whose thread goes in which channel. */
export async function startPeer(world: World, people: readonly Conversation[]): Promise<BotProcess> {
  const channels = people.map(({ person, place }) => [person.id, place.channel.id])
  const settings = JSON.stringify({ ...world.environment, channels })
  const peer = await startBot({}, ['tests/bench/relay/peer.ts', settings])
  world.door.behind = [peer.port]
  return peer
}
