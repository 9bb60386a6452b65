import type { Decision } from '../actor.ts'
import { unchanged } from '../actor.ts'
import type { Effect } from '../effects.ts'
import { postCard } from './card.ts'
import type { FileEvent } from './events.ts'
import { removePicture } from './pix.ts'
import { replace, retell, rewriteQuestion } from './questions.ts'
import type { Turn } from './revise.ts'
import { revise } from './revise.ts'
import type { FileState, LiveFile, Question } from './state.ts'

/**
 * A delivery that will never pass: a question that does not reach the person, a CV that does not reach a coordinator,
 * a card that was never posted, or a card or thread that is no more.
 */
export function failDelivery(
  turn: Turn,
  { key, code, effect }: Extract<FileEvent, { is: 'delivery.failed' }>,
): Decision<FileState> {
  const { file } = turn
  if (effect?.do === 'send-cv') return { state: file, effects: [cvNotSent(file, effect.user)] }
  if (key === null) return unchanged<FileState>(file)
  if (!key.startsWith('card')) return markDelivery(turn, key, 'failed')
  const ofThisCard = file.card !== null && (key === file.card.key || key.startsWith(`${file.card.key}:`))
  if (!ofThisCard) return unchanged<FileState>(file)
  if (effect?.do === 'post') return { state: { ...file, card: null }, effects: [cardLost(file, code)] }
  return unreachable.has(code) ? replaceCard(turn, file, code) : unchanged<FileState>(file)
}

function cvNotSent({ ref }: LiveFile, user: string): Effect {
  return { do: 'notify', user, message: { name: 'cv-not-sent', with: { ref } } }
}

function cardLost({ ref, card }: LiveFile, code: string): Effect {
  return { do: 'alert', message: { name: 'alert-card-lost', with: { ref, channel: card?.channel ?? '', code } } }
}

/** What became of a question, said in the thread; `key` is that of the chat's delivery and ends with the question's id. */
export function markDelivery(turn: Turn, key: string, delivery: 'sent' | 'failed' | 'uncertain'): Decision<FileState> {
  const { file } = turn
  const question = key.startsWith('card') ? undefined : file.questions.find(({ id }) => key.endsWith(id))
  if (question === undefined || settled(question, delivery)) return unchanged<FileState>(file)
  const marked: Question = { ...question, delivery }
  return revise(turn, { questions: replace(file, marked) }, { effects: rewriteQuestion(file, marked) })
}

/** The person answered, so it arrived; or nothing new is learnt. */
function settled({ delivery: known, answers }: Question, delivery: Question['delivery']): boolean {
  return known === delivery || answers.length > 0
}

/**
 * A card deleted in Slack is posted anew with its thread. One that fails soon after it was posted (channel archived,
 * the bot not in it) waits for `channel.ready`, and the administrators are told, once.
 */
function replaceCard({ at, reference }: Turn, file: LiveFile, code: string): Decision<FileState> {
  const fresh = file.card !== null && at - file.card.at < freshFor
  const lost = cardLost(file, code)
  const away = removePicture(file)
  if (fresh || code !== 'gone') return { state: { ...file, card: null }, effects: [...away, lost] }
  const placed = postCard(file, reference.team, at)
  return {
    state: placed.file,
    effects: [...away, ...placed.effects, ...(placed.file.card ? retell(placed.file) : [lost])],
  }
}

/** What says that a channel or a message is out of reach; what Slack finds invalid is a dead letter, told elsewhere. */
const unreachable = new Set(['gone', 'not-allowed'])

/** Milliseconds. */
const freshFor = 10 * 60_000
