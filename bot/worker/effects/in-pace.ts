import type { Delivered } from '#handlers/delivery.ts'
import { sql } from 'kysely'
import type { Effect } from '#workflows/effects.ts'
import type { Sql } from '../../database/open.ts'
import type { Handler, Handlers } from '../deliver.ts'
import type { Pace, Paces } from '../pace.ts'
import type { Parcel } from '../parcel.ts'

export interface PaceParts {
  readonly sql: Sql
  readonly paces: Paces
  /** Milliseconds between two messages to one channel; a little over Slack's second when absent. */
  readonly messageEvery?: number | undefined
  /** Milliseconds between two rewritings, after the ten that go at once; what Slack's fifty a minute come to when absent. */
  readonly rewriteEvery?: number | undefined
}

type Paced = 'post' | 'update' | 'reply' | 'reply-picture' | 'reply-file' | 'notify'

/**
 * The same effects at Slack's pace: about one message a second to a channel, and fifty rewritten ones a minute in all.
 * What must wait consumes no attempt, and other channels go on; after a 429 the whole channel waits as long as asked.
 */
export function inPace(
  { sql: db, paces, messageEvery = 1_050, rewriteEvery = 1_500 }: PaceParts,
  slack: Pick<Handlers, Paced>,
): Pick<Handlers, Paced> {
  const channelPace = (place: string | undefined): Pace | undefined =>
    place === undefined ? undefined : { place, every: messageEvery, atOnce: 1 }
  const at = <K extends Paced>(
    handler: Handler<K>,
    placeOf: (effect: Extract<Effect, { do: K }>, parcel: Parcel) => Promise<Pace | undefined>,
    looksBack = true,
  ): Handler<K> => {
    return async (effect, parcel, again) => {
      const pace = again && looksBack ? lookingBack : await placeOf(effect, parcel)
      const attempt = (): Promise<Delivered> => handler(effect, parcel, again)
      return pace === undefined ? await attempt() : await paced(paces, pace, parcel, attempt)
    }
  }
  const thread = async ({ root }: { readonly root: string }, { actor }: Parcel): Promise<Pace | undefined> =>
    channelPace(await placeOf(db, actor, root))
  return {
    post: at(slack.post, async ({ channel }) => channelPace(channel)),
    reply: at(slack.reply, thread),
    'reply-picture': at(slack['reply-picture'], thread),
    'reply-file': at(slack['reply-file'], thread),
    notify: at(slack.notify, async ({ user }) => channelPace(user)),
    update: afterItsPost(
      db,
      at(slack.update, async () => ({ place: 'chat.update', every: rewriteEvery, atOnce: 10 }), false),
    ),
  }
}

/** An attempt that may have arrived begins by reading Slack back: fifty times a minute, with those who read threads. */
export const lookingBack: Pace = { place: 'slack.looking-back', every: 1_700, atOnce: 5 }

async function paced(paces: Paces, pace: Pace, parcel: Parcel, attempt: () => Promise<Delivered>): Promise<Delivered> {
  const wait = await paces.pass(pace, parcel)
  if (wait > 0) return { became: 'later', afterMs: wait, waiting: true, code: 'paced' }
  const delivered = await attempt()
  // Looking back goes at its own pace already: one thread that must wait does not hold up the others.
  if (isLimited(delivered) && pace !== lookingBack) await paces.silence(pace.place, delivered.afterMs)
  return delivered
}

/** What is rewritten leaves on a lane of its own, and may come before what it rewrites has left. */
function afterItsPost(db: Sql, update: Handler<'update'>): Handler<'update'> {
  return async (effect, parcel, again) => {
    const waits = await sql`
      select 1 from outbox where lane = ${`slack:${parcel.actor}`} and status in ('pending', 'sending')
        and effect->>'key' = ${effect.key} and id < ${parcel.id} limit 1
    `.execute(db)
    if (waits.rows.length === 0) return await update(effect, parcel, again)
    return { became: 'later', afterMs: 250, waiting: true, code: 'paced' }
  }
}

function isLimited(delivered: Delivered): delivered is Extract<Delivered, { became: 'later' }> {
  return delivered.became === 'later' && delivered.code === 'rate-limited'
}

async function placeOf(db: Sql, actor: string, key: string): Promise<string | undefined> {
  const sent = db.selectFrom('sent').select('place').where('actor', '=', actor).where('key', '=', key)
  return (await sent.executeTakeFirst())?.place
}
