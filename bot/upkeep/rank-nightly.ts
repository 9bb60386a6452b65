import { dayAt } from '#workflows/understand/calendar-day.ts'
import { type RankParts, rank } from '../ranking/rank.ts'
import { type ChoreParts, doChore } from './chore.ts'

/** Brings the shortlists of the whole country back to the best there is, once a night. */
export async function rankNightly(parts: RankParts & ChoreParts): Promise<void> {
  const work = async (): Promise<Readonly<Record<string, number>>> => {
    const { posts, candidates, proposed, emptyPosts, seen } = await rank(parts, `night:${dayAt(parts.now())}`)
    return { posts, candidates, proposed, emptyPosts, seen }
  }
  await doChore(parts, { name: 'ranking-nightly', age: halfADay, work })
}

/** Hours. */
const halfADay = 12
