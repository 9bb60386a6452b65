import type { SlackMessage } from '#prompts/copy/slack.ts'
import type { AuditEntry, Decision, Happening } from '../actor.ts'
import { unchanged } from '../actor.ts'
import type { Answer, Effect } from '../effects.ts'
import type { SlackUser } from '../file/events.ts'
import type { FileEvent } from '../file/events.ts'
import type { FileId } from '../file/state.ts'
import type { Reference } from '../reference.ts'
import { showCard, showList } from './card.ts'
import type { PostEvent } from './events.ts'
import type { Pair, PairStage } from './pair.ts'
import type { LivePost, PastCode, PostState } from './state.ts'

/** A live post in one turn. */
export interface Turn {
  readonly post: LivePost
  readonly at: number
  readonly seed: string
  readonly reference: Reference
}

export type Decided = Decision<PostState>

/** What a change brings besides the card and the list, which always follow. */
export interface Brings {
  readonly effects?: readonly Effect[]
  readonly answer?: Answer
  readonly past?: { readonly what: PastCode; readonly by: SlackUser | null; readonly ref?: string }
  /** A code for the audit log, when someone of the team decided. */
  readonly detail?: string
}

export function turnOf(post: LivePost, { at, seed }: Happening<PostEvent>, reference: Reference): Turn {
  return { post, at, seed, reference }
}

/** The post changed: its history grows, its card and its list are rewritten where they show something else. */
export function revise({ post, at }: Turn, change: Partial<LivePost>, brings: Brings = {}): Decided {
  const { effects = [], answer, past } = brings
  const line = past && { what: past.what, at, by: past.by?.name ?? null, ref: past.ref ?? null }
  const history = line ? [...post.history, line].slice(-mostPast) : post.history
  const next: LivePost = { ...post, ...change, history }
  const { post: state, effects: shown } = showList(post, next)
  return {
    state,
    effects: [...showCard(post, state), ...shown, ...effects],
    ...(answer && { answer }),
    ...(past?.by && { audit: [auditOf(post, past.by.id, `post.${past.what}`, brings.detail)] }),
  }
}

/** One candidate moves to another stage. */
export function movePair(turn: Turn, pair: Pair, stage: PairStage, brings: Brings = {}): Decided {
  return changePair(turn, pair, { stage, before: [...pair.before, pair.stage].slice(-mostSteps) }, brings)
}

export function changePair(turn: Turn, pair: Pair, change: Partial<Pair>, brings: Brings = {}): Decided {
  const { post, at } = turn
  const pairs = post.pairs.map((one) => (one.file === pair.file ? { ...one, ...change, at } : one))
  return revise(turn, { pairs }, brings)
}

export function pairOf({ pairs }: LivePost, file: FileId): Pair | undefined {
  return pairs.find((pair) => pair.file === file)
}

/** A notice to who pressed; nothing else happens. */
export function told({ post }: Turn, message: SlackMessage): Decided {
  return unchanged<PostState>(post, { give: 'slack-notice', message })
}

/** Wrong words under an input of a modal; nothing else happens. */
export function wrong({ post }: Turn, input: string, message: SlackMessage): Decided {
  return unchanged<PostState>(post, { give: 'form-errors', errors: { [input]: message } })
}

export function tellFile(file: FileId, event: FileEvent): Effect {
  return { do: 'tell', actor: file, event }
}

/** A candidate's button that means nothing any more. */
export function tooLate({ post }: Turn, file: FileId): Decided {
  return { state: post, effects: [tellFile(file, { is: 'post.moved', post: post.id, news: { is: 'too-late' } })] }
}

/** A line under the card. Its key begins with the card's. */
export function replyTo({ card }: LivePost, message: SlackMessage, name: string): readonly Effect[] {
  return card ? [{ do: 'reply', root: card.key, message, key: `${card.key}:${name}` }] : []
}

export function auditOf({ audit }: LivePost, by: string, code: string, detail?: string): AuditEntry {
  return { by, code, subject: audit, ...(detail !== undefined && { detail }) }
}

const mostPast = 300
const mostSteps = 10
