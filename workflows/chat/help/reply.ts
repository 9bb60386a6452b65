import type { Reasoned } from '../../answer/reasoned.ts'
import { tongueOf } from '../../answer/line/tongue-of.ts'
import { bring } from '../relay/bring.ts'
import { type Decided, decide, say, type Turn } from '../turn.ts'
import { cardOf } from './hand-over.ts'
import type { Exchange } from './state.ts'
import { nextNumber, record } from './transcript.ts'
import type { Understood } from './understand.ts'

/** Says what the line decided, keeps it, and tells the team what a human should take. */
export function reply(turn: Turn, understood: Understood): Decided {
  const exchange = exchangeFrom(turn, understood)
  const { chat, effects } = record(turn.chat, exchange)
  const said = say(wordsOf(turn, exchange, understood), `answer:${exchange.number}`)
  if (exchange.outcome !== 'human') return decide(chat, { ...said, yields: true }, ...effects)
  const asked = cardOf(turn, exchange, understood.reasoned.candidates[0]?.sheet ?? null)
  const told = bring({ ...turn, chat }, asked, said)
  return decide(told.chat, ...told.effects, ...effects)
}

function exchangeFrom(turn: Turn, { lines, reasoned, replaces, spoken = false, body = null }: Understood): Exchange {
  const { route, reason, sheet, choices } = reasoned
  return {
    number: replaces ?? nextNumber(turn.chat),
    at: turn.at,
    asked: lines.join('\n'),
    missing: null,
    route,
    reason,
    sheet,
    theme: themeOf(turn, reasoned),
    choices,
    outcome: isForTeam(reasoned) ? 'human' : 'open',
    spoken,
    body: spoken ? body : null,
  }
}

/** What is not understood is first asked again in other words. */
function isForTeam({ route, reason }: Reasoned): boolean {
  return route === 'urgent' || (route === 'human' && reason !== 'not-understood')
}

function themeOf({ reference }: Turn, { sheet, choices, candidates }: Reasoned): string | null {
  const nearest = sheet ?? choices[0] ?? candidates[0]?.sheet
  return (nearest === undefined ? undefined : reference.knowledge.sheets.get(nearest)?.theme) ?? null
}

function wordsOf(
  { reference: { knowledge, model } }: Turn,
  exchange: Exchange,
  { body = null, foreign = false }: Understood,
): Parameters<typeof say>[0] {
  const { number, route, reason, choices } = exchange
  const sheet = exchange.sheet === null ? undefined : knowledge.sheets.get(exchange.sheet)
  if (sheet) {
    const aloud = exchange.spoken && model?.speaks === true
    return { name: 'answer', with: { number, sheet, ...(body === null ? {} : { body }), ...(aloud ? { aloud } : {}) } }
  }
  if (reason === 'clarify') {
    const sheets = choices.flatMap((id) => knowledge.sheets.get(id) ?? []).map(({ id, title }) => ({ id, title }))
    return { name: 'answer-which', with: { number, sheets } }
  }
  const toHuman = exchange.outcome === 'human'
  const shown = {
    number,
    route: route === 'answer' ? 'human' : route,
    reason,
    tongue: tongueFor(exchange, foreign),
  } as const
  return { name: 'fixed-reply', with: { ...shown, toTeam: toHuman } }
}

/** Who writes in another language reads a line of their own first; in danger, English is surely told from French. */
function tongueFor({ asked, reason, route }: Exchange, foreign: boolean): ReturnType<typeof tongueOf> {
  const tongue = tongueOf(asked)
  return foreign || reason === 'other-language' || (route === 'urgent' && tongue === 'en') ? tongue : null
}
