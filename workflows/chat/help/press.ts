import type { Choice } from '#prompts/copy/choices.ts'
import { callHuman } from '../human.ts'
import { type Decided, decide, notice, say, type Turn, waitFor, withChat } from '../turn.ts'
import { settle } from './gather.ts'
import { handOver, settled } from './hand-over.ts'
import { pending } from './pending.ts'
import { followsWithin, isOpen, reasonOf } from './reason.ts'
import { reply } from './reply.ts'
import type { Exchange } from './state.ts'
import { exchangeOf, lastExchange, rested, withHelp } from './transcript.ts'
import { heardPressed } from './voice.ts'

/** A button under an answer, or under what a voice note says. */
export function onHelpPress(turn: Turn, choice: HelpChoice): Decided {
  switch (choice.pick) {
    case 'sheet':
      return chosen(turn, choice.sheet)
    case 'answered':
      return answered(turn, choice.question)
    case 'not-quite':
      return notQuite(turn, choice.question)
    case 'adviser':
      return adviser(turn, exchangeOf(turn, choice.question))
    case 'listen':
      return listen(turn, choice.question)
    case 'heard':
      return heardPressed(turn, choice.right)
  }
}

export type HelpChoice = Extract<
  Choice,
  { readonly pick: 'sheet' | 'answered' | 'not-quite' | 'adviser' | 'listen' | 'heard' }
>

/**
 * The wish of a human, in words: with the question being written, or just answered; else the team is told at once, and
 * the question asked.
 */
export function wantsHuman(turn: Turn): Decided {
  const question = pending(turn.chat)
  if (question) {
    return settle(withChat(turn, withHelp(turn.chat, { gathering: { ...question, to: 'team' }, asking: null })))
  }
  const last = lastExchange(turn, followsWithin)
  return last && last.outcome !== 'human' && last.outcome !== 'solved' ? adviser(turn, last) : callHuman(turn)
}

/** One of the sheets offered: the question has its answer. */
function chosen(turn: Turn, sheet: string): Decided {
  const last = lastExchange(turn)
  if (last?.outcome !== 'open' || !last.choices.includes(sheet)) return notice(turn, 'old-button')
  const lines = last.asked.split('\n')
  const reasoned = reasonOf(turn, lines)
  const found = isOpen(turn, sheet)
    ? ({ route: 'answer', reason: 'sheet', sheet, choices: [] } as const)
    : ({ route: 'human', reason: 'theme-off', sheet: null, choices: [] } as const)
  return reply(turn, { lines, reasoned: { ...reasoned, ...found }, replaces: last.number, spoken: last.spoken })
}

function answered(turn: Turn, question: number): Decided {
  const exchange = exchangeOf(turn, question)
  if (!exchange || !isOpenAnswer(exchange)) return notice(turn, 'old-button')
  const chat = settled(turn, { ...exchange, outcome: 'solved' })
  return decide(chat, say({ name: 'answer-solved', with: {} }))
}

/** The answer is said aloud, as it was shown. */
function listen(turn: Turn, question: number): Decided {
  const { sheet, body, spoken } = exchangeOf(turn, question) ?? nothingShown
  const may = spoken && turn.reference.model?.speaks === true
  if (!may || sheet === null || !isOpen(turn, sheet)) return notice(turn, 'old-button')
  return decide(turn.chat, { do: 'typing' }, { do: 'speak', sheet, body })
}

const nothingShown = { sheet: null, body: null, spoken: false } as const

/** What is missing is asked once, then a human has it. */
function notQuite(turn: Turn, question: number): Decided {
  const exchange = exchangeOf(turn, question)
  if (!exchange || !isOpenAnswer(exchange)) return notice(turn, 'old-button')
  const chat = settled(turn, { ...exchange, outcome: 'partly' })
  const next = rested(withChat(turn, chat))
  return waitFor(next, { on: 'help-missing', question }, say({ name: 'answer-missing', with: { number: question } }))
}

/** The question goes to a human as it is, once. */
function adviser(turn: Turn, exchange: Exchange | undefined): Decided {
  if (!exchange || exchange.outcome === 'human') return notice(turn, 'old-button')
  const next = withChat(turn, { ...turn.chat, waiting: { on: 'nothing' } })
  const said = say({ name: 'question-kept', with: { file: turn.chat.file.is } })
  return handOver(next, { lines: [], about: exchange.number }, said)
}

function isOpenAnswer({ reason, outcome }: Exchange): boolean {
  return reason === 'sheet' && outcome === 'open'
}
