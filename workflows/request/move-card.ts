import type { Effect } from '../effects.ts'
import { postCard } from './card.ts'
import { retell } from './retell.ts'
import type { Turn } from './revise.ts'
import type { LiveRequest } from './state.ts'

type Farewell = Extract<Extract<Effect, { do: 'update' }>['message'], { name: 'request-moved' | 'request-escalated' }>

/** The card where it belongs now, with its thread told again; `farewell` stays in place of the one that was shown. */
export function moveCard(
  { before, at, reference }: Pick<Turn, 'before' | 'at' | 'reference'>,
  request: LiveRequest,
  farewell: Farewell,
): { readonly request: LiveRequest; readonly effects: readonly Effect[] } {
  const left: readonly Effect[] = before.card ? [{ do: 'update', key: before.card.key, message: farewell }] : []
  const placed = postCard(request, reference, at)
  return { request: placed.request, effects: [...left, ...placed.effects, ...retell(placed.request)] }
}
