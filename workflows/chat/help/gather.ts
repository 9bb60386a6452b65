import type { Reasoned } from '../../answer/reasoned.ts'
import type { Effect } from '../../effects.ts'
import { type Decided, decide, say, type Turn, withChat } from '../turn.ts'
import { handOver } from './hand-over.ts'
import { maskLines } from './mask.ts'
import { pending } from './pending.ts'
import { answer } from './phrase.ts'
import { reasonOf } from './reason.ts'
import { reply } from './reply.ts'
import type { Gathering } from './state.ts'
import { rested, withHelp } from './transcript.ts'
import { warned } from './warn.ts'

/**
 * Words of a question. People write in several messages: what comes is kept, masked, and answered together a moment
 * after the last one; but danger, and a secret held out, are answered at once.
 */
export function hear(turn: Turn, words: string, asked: Asked = toLine): Decided {
  const gathering = pending(turn.chat)
  const { lines, secrets } = maskLines(turn, gathering?.lines ?? [], words)
  const early = reasonOf(turn, [...(gathering?.lines ?? []), words])
  const heard = warned(withChat(turn, { ...turn.chat, waiting: { on: 'nothing' } }), secrets, early.reason)
  if (isAtOnce(early)) {
    return lead(heard.effects, reply(rested(heard.turn), { lines, reasoned: early, replaces: null }))
  }
  const since = gathering?.since ?? turn.at
  const spoken = gathering?.spoken === true || asked.spoken === true
  const kept: Gathering = { ...(gathering ?? asked), lines, since, spoken }
  if (isTooMuch(kept)) return lead(heard.effects, settle(withGathering(heard.turn, kept)))
  return decide(
    withHelp(heard.turn.chat, { gathering: kept, asking: null }),
    ...heard.effects,
    ...(gathering ? [] : [{ do: 'typing' } as const]),
    ready(turn.at, since),
  )
}

/** A moment passed since the last message: now it is answered. */
export function settle(turn: Turn): Decided {
  const { gathering } = turn.chat.help
  if (!gathering) return decide(turn.chat)
  const { lines, to, about, spoken } = gathering
  if (to === 'line') return answer(rested(turn), lines, spoken)
  const reasoned = reasonOf(turn, lines)
  if (reasoned.route === 'urgent') return reply(rested(turn), { lines, reasoned, replaces: null })
  return handOver(rested(turn), { lines, about }, say({ name: 'question-kept', with: { file: turn.chat.file.is } }))
}

type Asked = Pick<Gathering, 'to' | 'about'> & { readonly spoken?: boolean }
const toLine = { to: 'line', about: null } as const

/** After the last message, and at most since the first one, in milliseconds. */
const pause = 2_500
const patience = 15_000

function ready(at: number, since: number): Effect {
  return { do: 'remind', name: 'question', at: Math.min(at + pause, since + patience), event: { is: 'question.ready' } }
}

/** Danger that is surely told waits for nothing more; what half a sentence only suggests waits for the other half. */
export function isAtOnce({ route, reason, confidence }: Reasoned): boolean {
  return (route === 'urgent' || reason === 'secrets-offered') && confidence >= sure
}

const sure = 0.85

/** Beyond a long story nothing more is waited for. */
function isTooMuch({ lines }: Gathering): boolean {
  return lines.length > 60 || lines.join('\n').length > 6_000
}

function withGathering(turn: Turn, gathering: Gathering): Turn {
  return withChat(turn, withHelp(turn.chat, { gathering, asking: null }))
}

function lead(effects: readonly Effect[], decided: Decided): Decided {
  return { ...decided, effects: [...effects, ...decided.effects] }
}
