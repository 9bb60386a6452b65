import { aboutHowMany } from '../../pix/engine/assess.ts'
import { type Decided, say, type Turn, waitFor } from '../turn.ts'
import { againAt } from './again.ts'
import { askAgain } from './ask-next.ts'
import { isOnPix } from './open-question.ts'
import { readIn } from './share.ts'

/** `/pix`, or the wish: takes up what was left open, at its question; else, or from that question, the menu. */
export function pixDoor(turn: Turn): Decided {
  return isOnPix(turn.chat.waiting) ? pixMenu(turn) : (askAgain(turn) ?? pixMenu(turn))
}

/**
 * The three lengths, what is open, past profiles, sharing and the official result. What was awaited stays awaited, but
 * for an official result, left by this button.
 */
export function pixMenu(turn: Turn): Decided {
  const { pix } = turn.chat
  const { current, finished, shared, official } = pix
  const open = current && {
    length: current.length,
    answered: current.answers.length,
    about: aboutHowMany(current.length),
  }
  const history = finished.map(({ profile }) => profile).reverse()
  const again = againAt(pix) > turn.at ? againAt(pix) : null
  const shown = { file: readIn(turn.chat), current: open, history, again, shared, official }
  const { waiting } = turn.chat
  const left = waiting.on === 'pix-code' || waiting.on === 'pix-score'
  return waitFor(turn, left ? { on: 'nothing' } : waiting, say({ name: 'pix-menu', with: shown }))
}
