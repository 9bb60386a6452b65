import type { Reason, SecretKind } from '../../answer/reasoned.ts'
import type { Effect } from '../../effects.ts'
import { say, type Turn, withChat } from '../turn.ts'
import { withHelp } from './transcript.ts'

/** Whoever wrote a secret is told once a day, kindly, to change it; a reply about offered secrets says it already. */
export function warned(
  turn: Turn,
  secrets: readonly SecretKind[],
  reason: Reason,
): { readonly turn: Turn; readonly effects: readonly Effect[] } {
  const kinds = secrets.filter((kind) => kind !== 'email' && kind !== 'telephone')
  const { chat, at } = turn
  if (kinds.length === 0 || (chat.help.warnedAt > 0 && at - chat.help.warnedAt < day)) return { turn, effects: [] }
  const told = withChat(turn, withHelp(chat, { warnedAt: at }))
  return { turn: told, effects: reason === 'secrets-offered' ? [] : [say({ name: 'secret-seen', with: { kinds } })] }
}

const day = 86_400_000
