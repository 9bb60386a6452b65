import { cutText } from '../../understand/cut-text.ts'
import { accept } from '../accept.ts'
import { answersOf, askAgain, askFor } from '../ask.ts'
import type { Waiting } from '../state.ts'
import { type Decided, notice, type Turn } from '../turn.ts'

const max = 2500
/** What is held of a text over the limit, so that a state stays small. */
const heldMax = 20_000
const shortUnder = 40
/** Telegram cuts a text of more than 4,096 characters in parts that arrive together. */
const partsWithin = 3000

/** At most 2,500 characters; a longer text is held until the person shortens it or keeps its beginning. */
export function motivationTyped(turn: Turn, words: string): Decided {
  const text = words.trim()
  if (text.length > max) return hold(turn, text)
  return accept(turn, [{ field: 'motivation', value: text }], text.length < shortUnder ? 'motivation-short' : null)
}

/** After a text that was too long: the rest of it, when it comes at once, or a shorter version. */
export function motivationShortened(turn: Turn, held: Held, words: string): Decided {
  return turn.at - held.at < partsWithin ? hold(turn, `${held.text}\n${words.trim()}`) : motivationTyped(turn, words)
}

/** Keeps what fits, cut after the last whole sentence, or word. */
export function motivationCut(turn: Turn): Decided {
  const { waiting } = turn.chat
  if (waiting.on !== 'motivation-long') return notice(turn, 'old-button')
  return accept(turn, [{ field: 'motivation', value: cut(waiting.text) }])
}

/** People write in several messages: what follows a motivation, where a CV was awaited, is added to it. */
export function motivationContinued(turn: Turn, words: string): Decided {
  const text = `${answersOf(turn).motivation ?? ''}\n${words.trim()}`.trim()
  if (text.length > max) return askAgain(turn, 'motivation-added-too-long')
  return accept(turn, [{ field: 'motivation', value: text }], 'motivation-added')
}

type Held = Extract<Waiting, { on: 'motivation-long' }>

function hold(turn: Turn, text: string): Decided {
  return askFor(turn, { on: 'motivation-long', text: cutText(text, heldMax), at: turn.at }, null)
}

function cut(text: string): string {
  const start = cutText(text, max)
  const sentence = Math.max(
    start.lastIndexOf('. '),
    start.lastIndexOf('! '),
    start.lastIndexOf('? '),
    start.lastIndexOf('.\n'),
  )
  if (sentence > max / 2) return start.slice(0, sentence + 1)
  const space = start.lastIndexOf(' ')
  return (space > 0 ? start.slice(0, space) : start).trim()
}
