import { setTimeout as sleep } from 'node:timers/promises'
import { dayAt } from '#workflows/understand/calendar-day.ts'
import { alone } from '../ranking/alone.ts'
import { type RankParts, rank } from '../ranking/rank.ts'
import { type ChoreParts, doChore } from './chore.ts'

/** Brings the shortlists of the whole country back to the best there is, once a night. */
export async function rankNightly(parts: RankParts & ChoreParts): Promise<void> {
  const once = () => alone(parts.sql, () => rank(parts, `night:${dayAt(parts.now())}`))
  const work = async (): Promise<Readonly<Record<string, number>>> => {
    for (let ranking = await once(); ; ranking = await once()) {
      if (ranking === undefined) {
        await sleep(pause)
        continue
      }
      const { posts, candidates, proposed, emptyPosts, seen } = ranking
      return { posts, candidates, proposed, emptyPosts, seen }
    }
  }
  await doChore(parts, { name: 'ranking-nightly', age: halfADay, work })
}

/** Milliseconds, while another one ranks. */
const pause = 1_000
/** Hours. */
const halfADay = 12
