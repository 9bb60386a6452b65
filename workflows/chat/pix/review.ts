import type { Item } from '#prompts/pix/item.ts'
import type { Effect } from '../../effects.ts'
import { learnNext } from '../../pix/assessment/learn-next.ts'
import type { FinishedAssessment } from '../../pix/assessment/state.ts'
import { type Decided, decide, notice, only, say, type Turn } from '../turn.ts'
import { againAt } from './again.ts'
import { readIn } from './share.ts'

/** The last profile once more. */
export function showResult(turn: Turn): Decided {
  const last = turn.chat.pix.finished.at(-1)
  return last ? decide(turn.chat, ...showProfile(turn, last)) : notice(turn, 'old-button')
}

/** A profile: its picture, what it says, then whether to share it. */
export function showProfile(turn: Turn, done: FinishedAssessment): readonly Effect[] {
  const { pix } = turn.chat
  const { profile } = done
  const learn = learnNext(done, turn.reference.pix.items)
  const missed = missedItems(turn, done).length
  const file = readIn(turn.chat)
  return [
    { do: 'show', picture: { draw: 'profile', profile }, message: { name: 'pix-picture', with: { profile } } },
    say({ name: 'pix-profile', with: { profile, learn, missed, file, again: againAt(pix) } }),
    say({ name: 'pix-sharing', with: { shared: pix.shared, file } }),
  ]
}

/** How many missed answers go on a page. */
const perPage = 4

/** Right answers to what was missed last time, a page of them, from 0. */
export function showMissed(turn: Turn, page: number): Decided {
  const last = turn.chat.pix.finished.at(-1)
  const missed = last ? missedItems(turn, last) : []
  const items = missed.slice(page * perPage, (page + 1) * perPage)
  if (page < 0 || items.length === 0) return notice(turn, 'old-button')
  return only(turn, { name: 'pix-missed', with: { items, page, pages: Math.ceil(missed.length / perPage) } })
}

/** What left the bank since can't be shown. */
function missedItems({ reference }: Turn, { answers }: FinishedAssessment): readonly Item[] {
  return answers.flatMap(({ item, was }) => (was === 'right' ? [] : (reference.pix.items.get(item) ?? [])))
}
