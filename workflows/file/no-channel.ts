import type { Effect } from '../effects.ts'
import type { Reference } from '../reference.ts'
import type { LiveFile } from './state.ts'

/** Word to the administrators that a file's territory has no channel. */
export function noChannel({ ref, answers: { commune } }: LiveFile, { communes }: Reference): Effect {
  const name = communes.departementName(commune.departement) ?? commune.departement
  return { do: 'alert', message: { name: 'alert-no-channel', with: { ref, departement: commune.departement, name } } }
}
