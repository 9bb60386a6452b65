import type { Asked } from '../request/state.ts'
import { openRequest } from './relay/known.ts'
import { toTeam } from './relay/open.ts'
import { type Decided, decide, say, type Turn, waitFor } from './turn.ts'

/** The second door: the next message is a question. */
export function askQuestion(turn: Turn): Decided {
  return waitFor(turn, { on: 'help-question' }, say({ name: 'help-question', with: {} }))
}

/** `/humain`: the team is told at once, before any question; asked again while a request is open, it is told only once. */
export function callHuman(turn: Turn): Decided {
  const said = say({ name: 'human-called', with: {} })
  if (openRequest(turn.chat)) return waitFor(turn, { on: 'human-question' }, said)
  const { chat, effects, held } = toTeam(turn, nothingYet)
  if (held) return decide(chat, ...effects)
  return decide({ ...chat, waiting: { on: 'human-question' } }, ...effects, said)
}

/** Before there is a question. */
export const nothingYet: Asked = {
  text: '',
  urgency: 'normal',
  reason: 'asked-for-human',
  theme: null,
  sheet: null,
  language: 'fr',
}
