import type { Rich } from '#prompts/page.ts'
import type { Effect } from '../effects.ts'
import type { SlackUser } from '../file/events.ts'
import type { ThreadFile } from '../relay/thread-events.ts'
import { partsOf } from '../relay/parts-of.ts'
import { auditOf, type Decided, replyTo, revise, rewriteReply, tellChat, told, type Turn } from './revise.ts'
import type { LiveRequest, Sent, SentWhat, Stage } from './state.ts'

/** What an adviser sends to the person, in parts; `ts` names the message of the thread it came from. */
export interface Outgoing {
  readonly by: SlackUser
  readonly parts: readonly SentWhat[]
  readonly ts: string | null
}

/**
 * Words on their way to the person: each part by itself, so that what fails is told from what arrived. Who writes
 * without taking the request first takes it by that; written after the end, it opens the request again.
 */
export function sendOut(turn: Turn, { by, parts: whats, ts }: Outgoing): Decided {
  const { request, at, seed } = turn
  if (whats.length === 0) return { state: request, effects: [] }
  const name = seed.slice(-12)
  const parts = whats.map(
    (what, nth): Sent => ({ key: `out:${name}:${nth}`, by, at, what, ts, delivery: 'sending', marked: false }),
  )
  const stage: Stage = answeredBy(request, by, at)
  return revise(
    turn,
    { stage, promise: null, sent: [...request.sent, ...parts].slice(-mostSent) },
    {
      effects: [
        { do: 'forget-reminder', name: 'promise' },
        { do: 'forget-reminder', name: 'old' },
        ...parts.map((part) => pass(request, part)),
      ],
      audit: auditOf(request, by.id, 'request.answered'),
      past: { what: 'answered', by },
    },
  )
}

/** Sends again a part that failed or may not have arrived; pressed twice, it goes once. */
export function resend(turn: Turn, by: SlackUser, key: string): Decided {
  const { request } = turn
  const part = request.sent.find((sent) => sent.key === key)
  if (!part || !mayGoAgain.has(part.delivery) || request.stage.at === 'closed') {
    const { ref, stage } = request
    return told(turn, { name: 'request-now', with: { ref, stage: stage.at, owner: null } })
  }
  const again: Sent = { ...part, delivery: 'sending' }
  return revise(
    turn,
    { sent: replaced(request, again) },
    {
      effects: [...showMark(request, again), pass(request, again)],
      audit: auditOf(request, by.id, 'request.answered-again'),
    },
  )
}

/** The words of a part, written anew in Slack. */
export function reword(turn: Turn, part: Sent, text: Rich): Decided {
  const { request } = turn
  const what: SentWhat = part.what.is === 'file' ? { ...part.what, text } : { is: 'words', text }
  const changed: Sent = { ...part, what }
  const event = { is: 'request.reworded', request: request.id, key: part.key, by: part.by.name, what } as const
  return revise(
    turn,
    { sent: replaced(request, changed) },
    { effects: [...showMark(request, changed), tellChat(request, event)] },
  )
}

/** A part deleted in Slack is taken back from the person. */
export function withdraw(turn: Turn, parts: readonly Sent[]): Decided {
  const { request } = turn
  const sent = request.sent.map(
    (one): Sent => (parts.some(({ key }) => key === one.key) ? { ...one, delivery: 'withdrawn', marked: true } : one),
  )
  const effects = parts.flatMap((part): readonly Effect[] => {
    const mark = markOf(request, { ...part, delivery: 'withdrawn' })
    const shown = part.marked ? rewriteReply(request, mark, part.key) : replyTo(request, mark, part.key)
    return [...shown, tellChat(request, { is: 'request.withdrew', request: request.id, key: part.key })]
  })
  return revise(turn, { sent }, { effects })
}

/** Rewrites the mark of a part; nothing as long as the thread has none. */
function showMark(request: LiveRequest, part: Sent): readonly Effect[] {
  return part.marked ? rewriteReply(request, markOf(request, part), part.key) : []
}

/** The line of the thread that says what became of a part. */
export function markOf({ id }: LiveRequest, { key, by, what, delivery }: Sent): SlackMessageOut {
  return { name: 'request-sent', with: { request: id, key, by, what, delivery } }
}

type SlackMessageOut = Extract<Extract<Effect, { do: 'reply' }>['message'], { name: 'request-sent' }>

export function replaced({ sent }: LiveRequest, changed: Sent): readonly Sent[] {
  return sent.map((one) => (one.key === changed.key ? changed : one))
}

const mostSent = 200
const mayGoAgain: ReadonlySet<Sent['delivery']> = new Set(['failed', 'blocked', 'uncertain'])

function pass(request: LiveRequest, { key, by, what }: Sent): Effect {
  return tellChat(request, { is: 'request.spoke', request: request.id, key, by: by.name, what })
}

function answeredBy({ stage }: LiveRequest, by: SlackUser, at: number): Stage {
  switch (stage.at) {
    case 'claimed':
      return { ...stage, at: 'answered' }
    case 'answered':
      return stage
    default:
      return { at: 'answered', since: at, by, how: 'hand' }
  }
}

/** Telegram's limit, less what stands before the words. */
const longest = 3_900

/** The words, part by part, then each file; the words of a message with one file stand under it when they fit. */
export function inParts(text: Rich, files: readonly ThreadFile[]): readonly SentWhat[] {
  const words = partsOf(text, longest)
  const [only, ...others] = files
  const [caption, ...rest] = words
  if (only && others.length === 0 && rest.length === 0) {
    const fits = caption === undefined || lengthOf(caption) <= longestCaption
    if (fits) return [{ is: 'file', file: only.id, name: only.name, text: caption ?? null }]
  }
  return [
    ...words.map((part): SentWhat => ({ is: 'words', text: part })),
    ...files.map(({ id, name }): SentWhat => ({ is: 'file', file: id, name, text: null })),
  ]
}

const longestCaption = 900

function lengthOf(text: Rich): number {
  return text.reduce((sum, span) => sum + span.text.length, 0)
}
