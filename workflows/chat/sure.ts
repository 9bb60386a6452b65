import type { Choice } from '#prompts/copy/choices.ts'
import type { Waiting } from './state.ts'
import { type Turn, withChat } from './turn.ts'

/**
 * A « oui » means what was asked just before. Once the person does something else, a consent, a withdrawal, an erasure or
 * an early end is no longer awaited, so that no later « oui » can cause it.
 */
export function nothingSureAwaited(turn: Turn): Turn {
  return isSure(turn.chat.waiting) ? withChat(turn, { ...turn.chat, waiting: { on: 'nothing' } }) : turn
}

/** The buttons of those questions themselves. */
export function settles(choice: Choice): boolean {
  return choice.pick === 'consent' || choice.pick === 'keep' || ('sure' in choice && choice.sure)
}

function isSure(waiting: Waiting): boolean {
  const { on } = waiting
  return on === 'consent' || on === 'withdraw-sure' || on === 'erase-sure' || on === 'pix-finish-sure'
}
