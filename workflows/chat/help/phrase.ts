import type { Candidate, Reasoned } from '../../answer/reasoned.ts'
import { combine } from '../../answer/verify/combine.ts'
import type { ModelAnswer, Unavailable } from '../../answer/verify/model-answer.ts'
import type { Effect } from '../../effects.ts'
import { type Decided, decide, say, type Turn } from '../turn.ts'
import { followsWithin, isOpen, onlyOpen, reasonOf } from './reason.ts'
import { reply } from './reply.ts'
import type { Asking } from './state.ts'
import { lastExchange, rested, withHelp } from './transcript.ts'
import { type Understood, understand } from './understand.ts'

/**
 * The reply to a question. With a model, a sheet that answers is first put in simpler words, sheets to choose among in
 * the order of their meanings, and another language in French; whatever else was decided is said as it is, and no model
 * hears of it.
 */
export function answer(turn: Turn, lines: readonly string[], spoken: boolean): Decided {
  const understood = { ...understand(turn, lines), spoken }
  const { reasoned } = understood
  const { phrases = false, compares = false } = turn.reference.model ?? {}
  const asking: Asking = { id: turn.seed, lines, since: turn.at, told: false, french: null, spoken }
  if (compares && reasoned.choices.length > 1) return ask(turn, asking, comparing(asking, understood))
  if (!phrases) return reply(turn, understood)
  if (reasoned.reason === 'other-language')
    return ask(turn, asking, { do: 'translate', question: asking.id, texts: lines })
  return isSheet(reasoned) ? ask(turn, asking, phrasing(turn, asking, understood)) : reply(turn, understood)
}

/** The question in French: the whole line reads it; only a sheet is answered in the person's language. */
export function translated(turn: Turn, id: string, came: { readonly french: string } | Unavailable): Decided {
  const { asking } = turn.chat.help
  if (asking?.id !== id || asking.french !== null) return decide(turn.chat)
  if ('unavailable' in came) return concluded(turn, asking, came)
  const known: Asking = { ...asking, french: came.french }
  const understood = understoodOf(turn, known)
  if (!isSheet(understood.reasoned)) return concluded(turn, known, { unavailable: 'nonsense' })
  return decide(withHelp(turn.chat, { asking: known }), { do: 'typing' }, phrasing(turn, known, understood))
}

/** What the model made of it, checked; too late, or of another question, it is nothing. */
export function phrased(turn: Turn, id: string, came: ModelAnswer | Unavailable): Decided {
  const { asking } = turn.chat.help
  return asking?.id === id ? concluded(turn, asking, came) : decide(turn.chat)
}

/** The sheets to choose among, in their order; none is offered that was not. */
export function compared(turn: Turn, id: string, order: readonly string[]): Decided {
  const { asking } = turn.chat.help
  return asking?.id === id ? concluded(turn, asking, { unavailable: 'nonsense' }, order) : decide(turn.chat)
}

/** The model is slow: the person is told once, then answered without it. */
export function slow(turn: Turn, id: string): Decided {
  const { asking } = turn.chat.help
  if (asking?.id !== id) return decide(turn.chat)
  if (asking.told) return concluded(turn, asking, { unavailable: 'time-out' })
  const told = withHelp(turn.chat, { asking: { ...asking, told: true } })
  return decide(told, say({ name: 'answer-coming', with: {} }), { do: 'typing' }, later(asking, patience))
}

/** Milliseconds since the question was asked: when the person is told to wait, and when the sheet answers by itself. */
const silence = 4_000
const patience = 9_000

function later({ id, since }: Asking, after: number): Effect {
  return { do: 'remind', name: 'answer', at: since + after, event: { is: 'answer.slow', question: id } }
}

function ask(turn: Turn, asking: Asking, order: Effect): Decided {
  return decide(withHelp(turn.chat, { gathering: null, asking }), { do: 'typing' }, order, later(asking, silence))
}

/** Masked words and the sheets that were found, and nothing else. */
function phrasing(turn: Turn, { id, lines }: Asking, { reasoned, lines: whole }: Understood): Effect {
  const before = lastExchange(turn, followsWithin)?.asked
  return {
    do: 'phrase',
    question: id,
    texts: whole,
    sheets: sheetsFor(turn, reasoned),
    before: before === undefined || whole.length > lines.length ? [] : [before],
  }
}

function comparing({ id }: Asking, { reasoned, lines }: Understood): Effect {
  const sheets = reasoned.choices.map((sheet) => candidateOf(reasoned, sheet))
  return { do: 'compare', question: id, texts: lines, sheets }
}

/** The sheet that answers, then the others that were found: the model may say that another is meant. */
function sheetsFor(turn: Turn, reasoned: Reasoned): readonly Candidate[] {
  const { sheet, candidates } = reasoned
  const first = sheet === null ? [] : [candidateOf(reasoned, sheet)]
  const others = candidates.filter((candidate) => candidate.sheet !== sheet)
  return [...first, ...others].filter((candidate) => isOpen(turn, candidate.sheet))
}

function candidateOf({ candidates, confidence }: Reasoned, sheet: string): Candidate {
  return candidates.find((candidate) => candidate.sheet === sheet) ?? { sheet, score: confidence }
}

/** Decided anew: what was switched off in the meantime counts, and a model only ever lowers. */
function concluded(
  turn: Turn,
  asking: Asking,
  came: ModelAnswer | Unavailable,
  order: readonly string[] = [],
): Decided {
  const understood = understoodOf(turn, asking)
  const { reasoned, replaces } = understood
  const { sheets } = turn.reference.knowledge
  const given = sheetsFor(turn, reasoned).flatMap(({ sheet }) => sheets.get(sheet) ?? [])
  const { body, ...combined } = combine(reasoned, came, given, { foreign: asking.french !== null })
  const isAskedTwice = combined.reason === 'clarify' && reasoned.reason !== 'clarify' && replaces !== null
  const said = isAskedTwice
    ? { ...understood, body: null }
    : { ...understood, body, reasoned: inOrder(onlyOpen(turn, combined), order) }
  const { state, effects } = reply(rested(turn), said)
  return decide(state, { do: 'forget-reminder', name: 'answer' }, ...effects)
}

/** What the order does not name comes last, as it was. */
function inOrder(reasoned: Reasoned, order: readonly string[]): Reasoned {
  const placeOf = (sheet: string): number => (order.includes(sheet) ? order.indexOf(sheet) : order.length)
  return { ...reasoned, choices: reasoned.choices.toSorted((one, other) => placeOf(one) - placeOf(other)) }
}

function understoodOf(turn: Turn, { lines, french, spoken }: Asking): Understood {
  if (french === null) return { ...understand(turn, lines), spoken }
  return { lines, reasoned: inFrench(reasonOf(turn, [french])), replaces: null, foreign: true, spoken }
}

/** What no sheet answers is a human's; danger and what must be refused stay what they are. */
function inFrench(reasoned: Reasoned): Reasoned {
  if (isSheet(reasoned) || (reasoned.route !== 'answer' && reasoned.route !== 'human')) return reasoned
  return { ...reasoned, route: 'human', reason: 'other-language', sheet: null, choices: [] }
}

function isSheet({ route, reason }: Reasoned): boolean {
  return route === 'answer' && reason === 'sheet'
}
