import type { Effect } from '../effects.ts'
import type { SlackUser } from '../file/events.ts'
import type { FileId } from '../file/state.ts'
import { othersOf } from '../team/access.ts'
import type { PostForm } from './events.ts'
import { hasAgreed, type Pair } from './pair.ts'
import {
  changePair,
  type Decided,
  pairOf,
  replyTo,
  revise,
  tellFile,
  told,
  tooLate,
  type Turn,
  wrong,
} from './revise.ts'

/** A candidate asks for another human to look at a decision: anyone of the territory but who made it. */
export function contested(turn: Turn, file: FileId): Decided {
  const { post, at, reference } = turn
  const pair = pairOf(post, file)
  if (pair?.stage.at !== 'aside') return tooLate(turn, file)
  const asked = tellFile(file, { is: 'post.moved', post: post.id, news: { is: 'contested' } })
  if (pair.contest !== null) return revise(turn, {}, { effects: [asked] })
  const { by, reason, sentence } = pair.stage
  const others = othersOf(reference.team, post.said.commune, by.id)
  const message = {
    name: 'pair-contested',
    with: { post: post.ref, ref: pair.ref, by, reason, sentence, others },
  } as const
  const calls: readonly Effect[] = others.length === 0 ? [{ do: 'alert', message }] : []
  return changePair(
    turn,
    pair,
    { contest: { at, of: by.id } },
    {
      effects: [...replyTo(post, message, `contest:${at}`), ...calls, asked],
      past: { what: 'contested', by: null, ref: pair.ref },
    },
  )
}

/** The decision stands, in the words of who looked again. */
export function uphold(
  turn: Turn,
  by: SlackUser,
  pair: Pair,
  { sentence }: Extract<PostForm, { form: 'pair-uphold' }>,
): Decided {
  const words = sentence.trim()
  if (words === '') return wrong(turn, 'sentence', { name: 'input-missing', with: {} })
  const refused = refuseReview(turn, by, pair)
  if (refused) return refused
  const news = { is: 'upheld', sentence: words, by: by.name } as const
  return changePair(
    turn,
    pair,
    { contest: null },
    {
      effects: [tellFile(pair.file, { is: 'post.moved', post: turn.post.id, news })],
      past: { what: 'reviewed', by, ref: pair.ref },
      detail: 'upheld',
    },
  )
}

/** The decision is undone: the candidate is where they were before it. */
export function overturn(turn: Turn, by: SlackUser, pair: Pair): Decided {
  const refused = refuseReview(turn, by, pair)
  if (refused) return refused
  const stage = pair.before.at(-1) ?? { at: 'listed' }
  const news = { is: 'overturned', agreed: hasAgreed({ ...pair, stage }) } as const
  return changePair(
    turn,
    pair,
    { contest: null, stage, before: pair.before.slice(0, -1) },
    {
      effects: [tellFile(pair.file, { is: 'post.moved', post: turn.post.id, news })],
      past: { what: 'reviewed', by, ref: pair.ref },
      detail: 'overturned',
    },
  )
}

/** Not by who decided first, whatever they are. */
export function refuseReview(turn: Turn, by: SlackUser, { contest }: Pair): Decided | undefined {
  return contest?.of === by.id ? told(turn, { name: 'review-by-another', with: {} }) : undefined
}
