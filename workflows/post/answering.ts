import type { Effect } from '../effects.ts'
import type { FileId } from '../file/state.ts'
import { rank } from './deciding.ts'
import type { NoReason, Pair } from './pair.ts'
import { hasAgreed, isOpen } from './pair.ts'
import { type Decided, movePair, pairOf, replyTo, revise, tellFile, type Turn } from './revise.ts'

/** The candidate says yes: both agree, and who speaks for the structure may know who they are. */
export function agreed(turn: Turn, file: FileId): Decided | undefined {
  const { post, at } = turn
  const pair = pairOf(post, file)
  if (pair?.stage.at !== 'preselected') return undefined
  const said = replyTo(post, { name: 'pair-agreed', with: { owner: post.owner, ref: pair.ref } }, `agreed:${at}`)
  return movePair(
    turn,
    pair,
    { at: 'agreed', since: at },
    {
      effects: [...said, newsReminder(at, file)],
      past: { what: 'accepted', by: null, ref: pair.ref },
    },
  )
}

/** The candidate says no, with a reason: the seat goes to someone else. */
export function declined(turn: Turn, file: FileId, reason: NoReason): Decided | undefined {
  const { post, at } = turn
  const pair = pairOf(post, file)
  if (!pair || !isOpen(pair)) return undefined
  const said = replyTo(
    post,
    { name: 'pair-declined', with: { owner: post.owner, ref: pair.ref, reason } },
    `declined:${at}`,
  )
  return movePair(
    turn,
    pair,
    { at: 'declined', since: at, reason },
    {
      effects: [...said, rank],
      past: { what: 'declined', by: null, ref: pair.ref },
    },
  )
}

/** The question itself comes as a request, in its own thread. */
export function asked(turn: Turn, file: FileId, request: string): Decided | undefined {
  const { post, at } = turn
  const pair = pairOf(post, file)
  if (!pair) return undefined
  const message = { name: 'pair-asked', with: { owner: post.owner, ref: pair.ref, request } } as const
  return revise(turn, {}, { effects: replyTo(post, message, `asked:${at}`) })
}

/** Two weeks without a move: the candidate hears where things stand, and the structure that someone waits. */
export function newsLate(turn: Turn, file: FileId): Decided | undefined {
  const { post, at } = turn
  const pair = pairOf(post, file)
  if (!pair || !waitsForNews(pair)) return undefined
  const since = pair.at
  if (at - since < fortnight) return revise(turn, {}, { effects: [newsReminder(since, file)] })
  return revise(
    turn,
    {},
    {
      effects: [
        tellFile(file, { is: 'post.moved', post: post.id, news: { is: 'waits', since } }),
        ...replyTo(post, { name: 'pair-waits', with: { owner: post.owner, ref: pair.ref, since } }, `waits:${at}`),
        newsReminder(at, file),
      ],
    },
  )
}

function waitsForNews(pair: Pair): boolean {
  return hasAgreed(pair) && (pair.stage.at === 'agreed' || pair.stage.at === 'meeting')
}

function newsReminder(at: number, file: FileId): Effect {
  return { do: 'remind', name: `news:${file}`, at: at + fortnight, event: { is: 'news.late', file } }
}

const fortnight = 14 * 86_400_000
