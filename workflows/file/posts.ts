import type { PostId } from '../actor.ts'
import { type Decision, unchanged } from '../actor.ts'
import type { Effect } from '../effects.ts'
import type { PostEvent } from '../post/events.ts'
import type { PostNews } from '../post/shown.ts'
import type { FileEvent } from './events.ts'
import { isFree, type Proposal, proposalOf } from './proposal.ts'
import { revise, tellChat, type Turn } from './revise.ts'
import { seekerOf, type StoredSeeker } from './seeker.ts'
import type { FileState, LiveFile } from './state.ts'

type Decided = Decision<FileState>

/** A structure would like to meet this candidate, who is told of the post; one who is not free is taken off its list. */
export function proposed(turn: Turn, { shown, reasons, owner }: Extract<FileEvent, { is: 'post.proposed' }>): Decided {
  const { file, at } = turn
  if (!isFree(file)) return noCandidate(file, shown.id)
  const proposal: Proposal = { shown, owner, is: 'asked', at }
  const others = file.proposals.filter((one) => one.shown.id !== shown.id)
  const news = { is: 'proposed', reasons } as const
  const told = tellChat(file, { is: 'post.told', shown, news })
  return revise(turn, { proposals: [...others, proposal].slice(-mostKept) }, { effects: [told] })
}

/** What the candidate says of it, passed on to the post; what comes too late is said so. */
export function answered(turn: Turn, { post, answer }: Extract<FileEvent, { is: 'post.answered' }>): Decided {
  const { file } = turn
  const proposal = proposalOf(file, post)
  if (!proposal) return unchanged<FileState>(file)
  if (typeof answer === 'object' && 'request' in answer) {
    return { state: file, effects: [tellPost(post, { is: 'candidate.asked', file: file.id, request: answer.request })] }
  }
  if (answer === 'contest') {
    return { state: file, effects: [tellPost(post, { is: 'decision.contested', file: file.id })] }
  }
  if (answer === 'again') return again(turn, proposal)
  if (typeof answer === 'object' && 'suits' in answer) return meetingAnswered(turn, proposal, answer)
  return chosen(turn, proposal, answer)
}

function chosen(turn: Turn, proposal: Proposal, answer: 'yes' | { readonly no: NoReason }): Decided {
  const { file } = turn
  if (answer === 'yes') {
    if (proposal.is !== 'asked') return tooLate(turn, proposal)
    return settle(turn, proposal, 'agreed', { is: 'agreed' }, { is: 'candidate.agreed', file: file.id })
  }
  if (proposal.is !== 'asked' && proposal.is !== 'agreed') return tooLate(turn, proposal)
  const event = { is: 'candidate.declined', file: file.id, reason: answer.no } as const
  return settle(turn, proposal, 'over', { is: 'declined' }, event)
}

type NoReason = Extract<PostEvent, { is: 'candidate.declined' }>['reason']

function meetingAnswered(
  turn: Turn,
  proposal: Proposal,
  { suits, start }: { readonly suits: boolean; readonly start: number },
): Decided {
  const { file } = turn
  if (proposal.is !== 'agreed') return tooLate(turn, proposal)
  const event = { is: 'meeting.answered', file: file.id, suits, start } as const
  return { state: file, effects: [tellPost(proposal.shown.id, event)] }
}

/** After a contract: on the lists again. */
function again(turn: Turn, proposal: Proposal): Decided {
  const { file } = turn
  if (file.hired !== null || file.stage.at !== 'eligible') return tooLate(turn, proposal)
  return revise(turn, { paused: false }, { effects: [told(file, proposal, { is: 'candidate-again' })] })
}

/** News of a post: kept, and told to the person. */
export function moved(turn: Turn, { post, news }: Extract<FileEvent, { is: 'post.moved' }>): Decided {
  const { file } = turn
  const proposal = proposalOf(file, post)
  if (!proposal) return unchanged<FileState>(file)
  if (reopens(news) && !isFree(file)) return noCandidate(file, post)
  const is = after(news, proposal.is)
  const freed = file.hired === post && is !== 'recruited'
  const rest = freed && news.is === 'ended' ? { hired: null, paused: true } : freed ? { hired: null } : {}
  return revise(
    turn,
    { ...rest, proposals: withOne(file, { ...proposal, is, at: turn.at }) },
    {
      effects: [told(file, proposal, news)],
    },
  )
}

function after(news: PostNews, is: Proposal['is']): Proposal['is'] {
  switch (news.is) {
    case 'aside':
    case 'over':
    case 'ended':
      return 'over'
    case 'returned':
    case 'overturned':
      return news.agreed ? 'agreed' : 'asked'
    case 'not-recruited':
      return 'agreed'
    default:
      return is
  }
}

/** A structure recruits: the first one that asks has them, and all others hear it. */
export function hires(turn: Turn, post: PostId): Decided {
  const { file } = turn
  const hired = tellPost(post, { is: 'candidate.hired', file: file.id })
  if (file.hired === post) return { state: file, effects: [hired] }
  const proposal = proposalOf(file, post)
  const mayBe = proposal?.is === 'agreed' && file.stage.at === 'eligible' && file.hired === null
  if (!proposal || !mayBe) return noCandidate(file, post)
  const proposals = withOne(file, { ...proposal, is: 'recruited', at: turn.at })
  return revise(
    turn,
    { hired: post, proposals },
    {
      effects: [hired, told(file, proposal, { is: 'recruited' })],
    },
  )
}

/**
 * What ranking knows of them changed: the lists are made anew around what stands. Who is free no more leaves those where
 * they are still in the running, whatever brought it about: recruited, withdrawn, paused, put back, merged.
 */
export function followFreedom(before: FileState, decided: Decided): Decided {
  const [was, is] = [seekerIn(before), seekerIn(decided.state)]
  if (JSON.stringify(was) === JSON.stringify(is)) return decided
  const ranked: Decided = { ...decided, effects: [...decided.effects, { do: 'rank', by: null }] }
  return is === null ? leaveAll(before, ranked) : ranked
}

function seekerIn(state: FileState): StoredSeeker | null {
  return state.is === 'live' ? seekerOf(state) : null
}

function leaveAll(before: FileState, decided: Decided): Decided {
  const { state, effects } = decided
  const source = before.is === 'live' ? before : undefined
  const hired = state.is === 'live' ? state.hired : null
  const why = hired === null ? 'unavailable' : 'elsewhere'
  const running = source?.proposals.filter((one) => isRunning(one) && one.shown.id !== hired) ?? []
  const tells = running.map(({ shown }) =>
    tellPost(shown.id, { is: 'candidate.gone', file: source?.id ?? 'file:', why }),
  )
  if (state.is !== 'live') return { ...decided, effects: [...effects, ...tells] }
  const proposals = state.proposals.map(
    (one): Proposal => (isRunning(one) && one.shown.id !== hired ? { ...one, is: 'over' } : one),
  )
  return { ...decided, state: { ...state, proposals }, effects: [...effects, ...tells] }
}

function isRunning({ is }: Proposal): boolean {
  return is === 'asked' || is === 'agreed'
}

function settle(turn: Turn, proposal: Proposal, is: Proposal['is'], news: PostNews, event: PostEvent): Decided {
  const { file, at } = turn
  return revise(
    turn,
    { proposals: withOne(file, { ...proposal, is, at }) },
    {
      effects: [tellPost(proposal.shown.id, event), told(file, proposal, news)],
    },
  )
}

/** A post that was closed to them is open again. */
function reopens({ is }: PostNews): boolean {
  return is === 'returned' || is === 'overturned'
}

function noCandidate(file: LiveFile, post: PostId): Decided {
  const why = file.hired === null ? 'unavailable' : 'elsewhere'
  return { state: file, effects: [tellPost(post, { is: 'candidate.gone', file: file.id, why })] }
}

function tooLate({ file }: Turn, proposal: Proposal): Decided {
  return { state: file, effects: [told(file, proposal, { is: 'too-late' })] }
}

function withOne({ proposals }: LiveFile, changed: Proposal): readonly Proposal[] {
  return proposals.map((one) => (one.shown.id === changed.shown.id ? changed : one))
}

function told(file: LiveFile, { shown }: Proposal, news: PostNews): Effect {
  return tellChat(file, { is: 'post.told', shown, news })
}

function tellPost(post: PostId, event: PostEvent): Effect {
  return { do: 'tell', actor: post, event }
}

const mostKept = 60
