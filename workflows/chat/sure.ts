import type { Choice } from '#prompts/copy/choices.ts'
import type { Waiting } from './state.ts'
import { type Turn, withChat } from './turn.ts'

/**
 * A « oui » means what was asked just before. Once the person does something else, a consent, a withdrawal, an erasure or
 * an early end of the self-assessment is no longer awaited, so that no later « oui » can cause it.
 */
export function nothingSureAwaited(turn: Turn): Turn {
  const waiting = withoutSure(turn.chat.waiting)
  return waiting === turn.chat.waiting ? turn : withChat(turn, { ...turn.chat, waiting })
}

/** The buttons of those questions themselves. */
export function settles(choice: Choice): boolean {
  return choice.pick === 'consent' || choice.pick === 'keep' || ('sure' in choice && choice.sure)
}

/** An early end that is not settled leaves its question on screen. */
function withoutSure(waiting: Waiting): Waiting {
  switch (waiting.on) {
    case 'consent':
    case 'withdraw-sure':
    case 'erase-sure':
      return { on: 'nothing' }
    case 'pix-finish-sure':
      return { on: 'pix' }
    default:
      return waiting
  }
}
