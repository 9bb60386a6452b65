import { aboutHowMany, nextFor } from '../../pix/engine/assess.ts'
import type { Effect } from '../../effects.ts'
import { choicesOf } from '../../pix/assessment/choices-of.ts'
import { questionName } from '../../pix/assessment/question-name.ts'
import { shuffled } from '../../pix/assessment/shuffled.ts'
import type { Assessment } from '../../pix/assessment/state.ts'
import { type Decided, decide, say, type Turn } from '../turn.ts'
import { finish } from './finish.ts'
import { marked } from './marked.ts'
import { openQuestion, type OpenQuestion, withPix } from './open-question.ts'

/** The question that teaches most after these answers, or the end. `before` goes out first. */
export function askNext(turn: Turn, current: Assessment, ...before: readonly Effect[]): Decided {
  const { chat, reference } = turn
  const calibration = reference.pix.calibration(current.version)
  const known = new Set(chat.pix.finished.flatMap(({ answers }) => answers.map(({ item: met }) => met)))
  const id = nextFor(calibration, marked(current.answers), { length: current.length, seed: current.id, known })
  const item = id === null ? undefined : reference.pix.items.get(id)
  if (!item) return finish(turn, current, ...before)
  const order = shuffled(choicesOf(item).length, `${current.id} ${item.id}`)
  const asked: Assessment = { ...current, shown: { item: item.id, order, picked: [] } }
  const next = { ...withPix(chat, { current: asked }), waiting: { on: 'pix' } } as const
  const number = current.answers.length + 1
  const question = { current: asked, shown: { item: item.id, order, picked: [] }, item, number }
  return decide(next, ...before, showQuestion(question))
}

/** The question under way once more, on any day; undefined when there is none. */
export function askAgain(turn: Turn): Decided | undefined {
  const { current } = turn.chat.pix
  if (!current) return undefined
  const open = openQuestion(turn)
  if (!open) return askNext(turn, current)
  return decide({ ...turn.chat, waiting: { on: 'pix' } }, showQuestion(open))
}

/** In place, with what was picked since. */
export function redraw(turn: Turn, open: OpenQuestion, picked: readonly number[]): Decided {
  const shown = { ...open.shown, picked }
  const current = { ...open.current, shown }
  const chat = { ...withPix(turn.chat, { current }), waiting: { on: 'pix' } } as const
  const message = questionMessage({ ...open, current, shown })
  return decide(chat, { do: 'rewrite', key: keyOf(open.number), message })
}

/** Names a question's message, so that it is rewritten once answered. */
export function keyOf(number: number): string {
  return `pix:${number}`
}

function showQuestion(open: OpenQuestion): Effect {
  const { item, number } = open
  const message = questionMessage(open)
  const key = keyOf(number)
  return item.scene ? { do: 'show', picture: { draw: 'scene', item: item.id }, message, key } : say(message, key)
}

function questionMessage({ current, shown, item, number }: OpenQuestion) {
  const { order, picked } = shown
  const name = questionName(current, number)
  const about = aboutHowMany(current.length)
  return { name: 'pix-question', with: { item, name, number, about, order, picked } } as const
}
