import type { Effect } from '../../effects.ts'
import type { Asked } from '../../request/state.ts'
import type { Turn } from '../turn.ts'
import { type Told, toTeam } from './open.ts'
import { askPlace, placeMatters } from './place.ts'

/**
 * Brings a question to the team, and says so: telling and saying are one act. What a person in danger reads goes first;
 * where they are is asked last, and only when it tells whose channel it is.
 */
export function bring(turn: Turn, asked: Asked, said: Effect): Pick<Told, 'chat' | 'effects'> {
  const told = toTeam(turn, asked)
  if (told.held) return told
  if (asked.urgency === 'high') return { chat: told.chat, effects: [said, ...told.effects] }
  const effects = [...told.effects, said]
  if (!placeMatters({ ...turn, chat: told.chat })) return { chat: told.chat, effects }
  const waiting = { on: 'request-place', ref: told.ref } as const
  return { chat: { ...told.chat, waiting }, effects: [...effects, askPlace(told.ref)] }
}
