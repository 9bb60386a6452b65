import type { Choice } from '#prompts/copy/choices.ts'
import { questionName } from '../../pix/assessment/question-name.ts'
import { type Decided, decide, notice, type Turn } from '../turn.ts'
import { answer, unclear } from './answer.ts'
import { askNext, redraw } from './ask-next.ts'
import { type OpenQuestion, openQuestion } from './open-question.ts'

/** A button of a question; one of a former question does nothing but say so. While paused it takes the question up. */
export function tap(turn: Turn, choice: Tap): Decided {
  const { current } = turn.chat.pix
  if (!current || choice.question !== questionName(current, current.answers.length + 1))
    return notice(turn, 'old-button')
  const open = openQuestion(turn)
  if (!open) return askNext(turn, current)
  switch (choice.pick) {
    case 'pix-option':
      return option(turn, open, choice.place)
    case 'pix-done':
      return done(turn, open)
    case 'pix-clear':
      return open.shown.picked.length > 0 ? redraw(turn, open, []) : decide(turn.chat)
    case 'pix-unknown':
      return answer(turn, open, { is: 'unknown' })
  }
}

export type Tap = Extract<Choice, { readonly pick: `pix-${string}`; readonly question: string }>

/** One choice answers; where several are wanted it is turned on or off, and a step takes the next place. */
function option(turn: Turn, open: OpenQuestion, place: number): Decided {
  const { item, shown } = open
  const index = shown.order[place]
  if (index === undefined) return notice(turn, 'old-button')
  if (item.answer.kind === 'one') return answer(turn, open, { is: 'choices', choices: [index] })
  return redraw(turn, open, item.answer.kind === 'order' ? placed(shown, index) : toggled(shown.picked, index))
}

/** Only « Valider » answers, so that a slip can be put right. */
function done(turn: Turn, open: OpenQuestion): Decided {
  const { item, shown } = open
  const { kind } = item.answer
  if (kind === 'one' || kind === 'short') return notice(turn, 'old-button')
  const complete = kind === 'order' ? shown.picked.length === shown.order.length : shown.picked.length > 0
  return complete ? answer(turn, open, { is: 'choices', choices: shown.picked }) : unclear(turn, open)
}

function toggled(picked: readonly number[], index: number): readonly number[] {
  return picked.includes(index) ? picked.filter((one) => one !== index) : [...picked, index]
}

/** The last step left takes the last place by itself; a step tapped again goes back to before it. */
function placed({ order, picked }: OpenQuestion['shown'], index: number): readonly number[] {
  if (picked.includes(index)) return picked.slice(0, picked.indexOf(index))
  const next = [...picked, index]
  const left = order.filter((one) => !next.includes(one))
  return left.length === 1 ? [...next, ...left] : next
}
