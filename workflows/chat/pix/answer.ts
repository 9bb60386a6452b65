import type { PixGiven } from '#prompts/copy/pix-shown.ts'
import { judge } from '../../pix/assessment/judge.ts'
import { type Decided, say, type Turn, waitFor } from '../turn.ts'
import { askNext, keyOf } from './ask-next.ts'
import type { OpenQuestion } from './open-question.ts'

/** Keeps what the answer is worth, says it back without buttons, and goes on at once. */
export function answer(turn: Turn, { current, item, number }: OpenQuestion, given: PixGiven): Decided {
  const answers = [...current.answers, { item: item.id, was: judge(item, given) }]
  const said = { name: 'pix-answered', with: { item, number, given } } as const
  return askNext(turn, { ...current, answers, shown: null }, { do: 'rewrite', key: keyOf(number), message: said })
}

/** What to type; the question stays, and is awaited again. */
export function unclear(turn: Turn, { item }: OpenQuestion): Decided {
  return waitFor(turn, { on: 'pix' }, say({ name: 'pix-unclear', with: { kind: item.answer.kind } }))
}
