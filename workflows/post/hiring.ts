import type { SlackUser } from '../file/events.ts'
import type { FileId } from '../file/state.ts'
import { closeOpen } from './closing.ts'
import { choiceReminder, forgetChoice, rank } from './deciding.ts'
import type { PostForm } from './events.ts'
import { forgetMeeting } from './meeting.ts'
import { endWhys, type OverWhy, type Pair } from './pair.ts'
import {
  changePair,
  type Decided,
  movePair,
  pairOf,
  replyTo,
  revise,
  tellFile,
  told,
  type Turn,
  wrong,
} from './revise.ts'
import { freeSeats } from './state.ts'

/**
 * The structure's choice, within its quota. The seat is held while the candidate's own file says whether they are free:
 * of two structures that recruit one person at once, one hears that it was too late.
 */
export function recruit(turn: Turn, by: SlackUser, pair: Pair): Decided {
  const { post, at } = turn
  if (freeSeats(post) === 0) return told(turn, { name: 'post-full', with: { ref: post.ref } })
  const ask = tellFile(pair.file, { is: 'post.hires', post: post.id })
  return movePair(turn, pair, { at: 'hiring', by, since: at }, { effects: [ask, ...forgetMeeting(pair)] })
}

/** The candidate's file says yes. The last seat closes the list, and everyone hears the true reason. */
export function hired(turn: Turn, file: FileId): Decided | undefined {
  const { post, at } = turn
  const pair = pairOf(post, file)
  if (pair?.stage.at !== 'hiring') return undefined
  const { by } = pair.stage
  const stage = { at: 'recruited', by, since: at } as const
  const taken = {
    ...turn,
    post: { ...post, pairs: post.pairs.map((one) => (one === pair ? { ...pair, stage } : one)) },
  }
  const said = replyTo(post, { name: 'pair-recruited', with: { owner: post.owner, ref: pair.ref } }, `hired:${at}`)
  const past = { what: 'recruited', by, ref: pair.ref } as const
  if (freeSeats(taken.post) > 0) {
    return changePair(turn, pair, { stage }, { effects: [...said, choiceReminder(at)], past })
  }
  const { pairs, effects } = closeOpen(taken, 'filled')
  return revise(turn, { pairs }, { effects: [...said, forgetChoice, ...effects], past })
}

/** Validated by the administration. */
export function confirm(turn: Turn, by: SlackUser, pair: Pair): Decided {
  const { post, at } = turn
  const tells = tellFile(pair.file, { is: 'post.moved', post: post.id, news: { is: 'hired' } })
  return movePair(
    turn,
    pair,
    { at: 'hired', by, since: at },
    {
      effects: [tells],
      past: { what: 'confirmed-hire', by, ref: pair.ref },
    },
  )
}

/** A contract ended: the seat is free again, and its person may be a candidate again. */
export function end(turn: Turn, by: SlackUser, pair: Pair, form: Extract<PostForm, { form: 'pair-end' }>): Decided {
  const why = endWhys.find((known) => known === form.why)
  if (why === undefined) return wrong(turn, 'why', { name: 'input-missing', with: {} })
  const { post, at } = turn
  const tells = tellFile(pair.file, { is: 'post.moved', post: post.id, news: { is: 'ended', why } })
  return movePair(
    turn,
    pair,
    { at: 'ended', by, since: at, why },
    {
      effects: [tells, rank, choiceReminder(at)],
      past: { what: 'ended', by, ref: pair.ref },
      detail: why,
    },
  )
}

/** Nothing of someone who is erased stays: neither in the list nor in the history. */
export function forgetCandidate(turn: Turn, file: FileId): Decided | undefined {
  const { post } = turn
  const pair = pairOf(post, file)
  if (!pair) return undefined
  const { pairs, history } = post
  return revise(
    turn,
    {
      pairs: pairs.filter((one) => one !== pair),
      history: history.map((line) => (line.ref === pair.ref ? { ...line, ref: null } : line)),
    },
    { effects: [...forgetMeeting(pair), { do: 'forget-reminder', name: `news:${file}` }, rank] },
  )
}

/** The candidate was recruited elsewhere, or is none any more: the seat in the list goes to someone else. */
export function gone(
  turn: Turn,
  file: FileId,
  why: Extract<OverWhy, 'elsewhere' | 'unavailable'>,
): Decided | undefined {
  const { post, at } = turn
  const pair = pairOf(post, file)
  const settled = ['aside', 'declined', 'ended', 'over', 'recruited', 'hired']
  if (!pair || settled.includes(pair.stage.at)) return undefined
  const said = replyTo(post, { name: 'pair-gone', with: { owner: post.owner, ref: pair.ref, why } }, `gone:${at}`)
  return movePair(
    turn,
    pair,
    { at: 'over', since: at, why },
    {
      effects: [...said, ...forgetMeeting(pair), rank],
      past: { what: 'over', by: null, ref: pair.ref },
    },
  )
}
