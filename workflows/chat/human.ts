import type { CitizenQuestion } from '#prompts/copy/slack-questions.ts'
import type { Effect } from '../effects.ts'
import type { Chat } from './state.ts'
import { type Decided, decide, say, type Turn, waitFor } from './turn.ts'

/** The second door: the next message is a question. */
export function askQuestion(turn: Turn): Decided {
  return waitFor(turn, { on: 'help-question' }, say({ name: 'help-question', with: {} }))
}

/** `/humain`: the team is told at once, before any question; asked again while it is fresh, it is told only once. */
export function callHuman(turn: Turn): Decided {
  const said = say({ name: 'human-called', with: {} })
  if (fresh(turn)) return waitFor(turn, { on: 'human-question' }, said)
  const { chat, effect } = toTeam(turn, { text: command, urgency: 'normal', reason: 'asked-for-human', sheet: null })
  return decide({ ...chat, waiting: { on: 'human-question' } }, effect, said)
}

/** What the card says before there is a question: what the person asked for, in their word. */
const command = '/humain'

const freshFor = 7 * 86_400_000

/**
 * A card in the national channel; what follows within a week goes under it, but for what is urgent, which gets a card of
 * its own. Without a channel administrators are told. The question's words are masked.
 */
export function toTeam(turn: Turn, question: CitizenQuestion): { readonly chat: Chat; readonly effect: Effect } {
  const { chat, at, seed } = turn
  const message = { name: 'citizen-question', with: question } as const
  const desk = question.urgency === 'high' ? null : fresh(turn)
  if (desk?.key) return { chat, effect: { do: 'reply', root: desk.key, message, key: `question:${seed}` } }
  const channel = turn.reference.team.channels.find(({ perimeter }) => perimeter === 'all')?.channel
  if (channel === undefined) return { chat: { ...chat, desk: { key: null, at } }, effect: { do: 'alert', message } }
  const key = `question:${seed}`
  return { chat: { ...chat, desk: { key, at } }, effect: { do: 'post', channel, message, key } }
}

/** A card or a line that never arrived: administrators get the question, and the next one begins a card of its own. */
export function questionLost({ chat }: Turn, lost: Extract<Effect, { do: 'post' | 'reply' }>): Decided {
  const card = lost.do === 'post' ? lost.key : lost.root
  const desk = chat.desk?.key === card ? null : chat.desk
  return decide({ ...chat, desk }, { do: 'alert', message: lost.message })
}

function fresh({ chat: { desk }, at }: Turn): Chat['desk'] {
  return desk && at - desk.at < freshFor ? desk : null
}
