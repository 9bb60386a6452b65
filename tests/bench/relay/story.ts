import type { Conversation, Written } from './conversation.ts'
import type { World } from './world.ts'

/**
 * What a side wrote within seconds of a broken promise: when each word was typed, first brought to a worker, heard and
 * read, in seconds after it was typed.
 */
export async function storyOf(world: World, conversations: readonly Conversation[], code: string): Promise<string> {
  const conversation = conversations.find(({ written }) => written.some((one) => one.code === code))
  const typed = conversation?.written.find((one) => one.code === code)
  if (!conversation || !typed) return code
  const near = conversation.written.filter(({ by, at }) => by === typed.by && Math.abs(at - typed.at) < nearby)
  return `${code}: ${(await Promise.all(near.map((one) => lineOf(world, conversation, one)))).join('; ')}`
}

async function lineOf(
  { database: { sql } }: World,
  { person, place, root }: Conversation,
  one: Written,
): Promise<string> {
  const after = (at: number | undefined): string =>
    at === undefined ? 'never' : `${((at - one.at) / 1000).toFixed(1)} s`
  const reply = root === undefined ? undefined : place.channel.thread(root).find(({ text }) => text.includes(one.code))
  const id = `slack:message:${place.channel.id}:${reply?.ts}`
  const [brought, heard] = await Promise.all([
    sql.selectFrom('brought').select('at').where('id', '=', id).executeTakeFirst(),
    sql.selectFrom('seen').select('at').where('id', '=', id).executeTakeFirst(),
  ])
  const read = person.messages().find(({ from, text }) => from === 'bot' && text.includes(one.code))
  const times = [brought?.at.getTime(), heard?.at.getTime(), read?.at].map(after).join(', ')
  return `${one.code} typed at ${new Date(one.at).toISOString().slice(11, 21)}, brought, heard, read after ${times}`
}

/** Milliseconds. */
const nearby = 15_000
