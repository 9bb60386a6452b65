import type { Effect } from '../../effects.ts'
import { tongueOf } from '../../answer/line/tongue-of.ts'
import type { Asked } from '../../request/state.ts'
import { bring } from '../relay/bring.ts'
import { type Decided, decide, type Turn } from '../turn.ts'
import type { Exchange } from './state.ts'
import { exchangeOf, nextNumber, record, withHelp } from './transcript.ts'

/** Lines that go to the team: by themselves, or to complete an exchange whose answer was not enough. */
export interface HandedOver {
  readonly lines: readonly string[]
  readonly about: number | null
}

/** The question goes to the team, and the person is told so by `said`: saying it and doing it are one act. */
export function handOver(turn: Turn, { lines, about }: HandedOver, said: Effect): Decided {
  const before = about === null ? undefined : exchangeOf(turn, about)
  const words = lines.join('\n')
  const exchange: Exchange = before
    ? { ...before, missing: words === '' ? before.missing : words, outcome: 'human' }
    : { ...asked, number: nextNumber(turn.chat), at: turn.at, asked: words }
  const kept = before ? { chat: settled(turn, exchange), effects: [] } : record(turn.chat, exchange)
  const told = bring({ ...turn, chat: kept.chat }, cardOf(turn, exchange, exchange.sheet), said)
  return decide(told.chat, ...told.effects, ...kept.effects)
}

/** What the team reads of an exchange; `nearest` is the sheet to look at first. */
export function cardOf({ reference }: Turn, exchange: Exchange, nearest: string | null): Asked {
  const { asked: question, missing, route, reason, outcome } = exchange
  const sheet = nearest === null ? undefined : reference.knowledge.sheets.get(nearest)
  return {
    text: missing === null ? question : `${question}\n${missing}`,
    urgency: route === 'urgent' ? 'high' : 'normal',
    reason: route === 'answer' && outcome === 'human' ? 'not-enough' : reason,
    theme: exchange.theme ?? sheet?.theme ?? null,
    sheet: sheet ? { id: sheet.id, title: sheet.title } : null,
    language: tongueOf(question) ?? 'fr',
  }
}

/** The exchange in its place, as it is now. */
export function settled({ chat }: Turn, exchange: Exchange): Turn['chat'] {
  const transcript = chat.help.transcript.map((one) => (one.number === exchange.number ? exchange : one))
  return withHelp(chat, { transcript })
}

/** A question that was meant for a human from the start. */
const asked = {
  missing: null,
  route: 'human',
  reason: 'asked-for-human',
  sheet: null,
  theme: null,
  choices: [],
  outcome: 'human',
  spoken: false,
  body: null,
} as const
