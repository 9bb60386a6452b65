import { aboutHowMany } from '../../pix/engine/assess.ts'
import { type Decided, notice, only, say, type Turn, waitFor } from '../turn.ts'
import { askAgain } from './ask-next.ts'
import { finish } from './finish.ts'

/** Puts the assessment down; every answer is kept. */
export function pausePix(turn: Turn): Decided {
  const progress = progressOf(turn)
  if (!progress) return notice(turn, 'old-button')
  return waitFor(turn, { on: 'nothing' }, say({ name: 'pix-paused', with: progress }))
}

/** The question again, on any day. */
export function resumePix(turn: Turn): Decided {
  return askAgain(turn) ?? notice(turn, 'old-button')
}

/** Asks once before ending with what is known; before the first answer there is nothing to end. */
export function askFinish(turn: Turn): Decided {
  const progress = progressOf(turn)
  if (!progress) return notice(turn, 'old-button')
  if (progress.answered === 0) return only(turn, { name: 'pix-nothing-yet', with: {} })
  return waitFor(turn, { on: 'pix-finish-sure' }, say({ name: 'pix-finish-sure', with: progress }))
}

/** Only right after the question. */
export function finishNow(turn: Turn): Decided {
  const { current } = turn.chat.pix
  if (!current || turn.chat.waiting.on !== 'pix-finish-sure') return notice(turn, 'old-button')
  return finish(turn, current)
}

function progressOf({ chat }: Turn): { readonly answered: number; readonly about: number } | undefined {
  const { current } = chat.pix
  return current ? { answered: current.answers.length, about: aboutHowMany(current.length) } : undefined
}
