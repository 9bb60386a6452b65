import { type Decision, unchanged } from '../actor.ts'
import type { Effect } from '../effects.ts'
import { othersOf } from '../team/access.ts'
import type { SlackUser } from './events.ts'
import { auditOf, newsIn, notice, revise, tellChat, type Turn } from './revise.ts'
import type { FileState } from './state.ts'

type Decided = Decision<FileState>

/** The person asks for another human to look at a file that was not kept: anyone of the territory but who decided. */
export function contested(turn: Turn): Decided {
  const { file, at, reference } = turn
  if (file.stage.at !== 'declined') return unchanged<FileState>(file)
  const told = tellChat(file, { is: 'decision.reviewed', review: { is: 'asked' } })
  if (file.contest !== null) return { state: file, effects: [told] }
  const { by } = file.stage
  const others = othersOf(reference.team, file.answers.commune, by.id)
  const message = { name: 'file-contested', with: { ref: file.ref, by, others } } as const
  const calls: readonly Effect[] = others.length === 0 ? [{ do: 'alert', message }] : []
  return revise(
    turn,
    { contest: { at, of: by.id } },
    {
      effects: [...newsIn(turn, message), ...calls, told],
      audit: auditOf(file, 'candidate', 'file.contested'),
      past: { what: 'contested', by: null },
    },
  )
}

/** The decision stands, in the words of who looked again. */
export function uphold(turn: Turn, by: SlackUser, sentence: string): Decided {
  const { file } = turn
  const review = { is: 'upheld', by: by.name, sentence } as const
  return (
    refuseReview(turn, by) ??
    revise(
      turn,
      { contest: null },
      {
        effects: [tellChat(file, { is: 'decision.reviewed', review })],
        audit: auditOf(file, by.id, 'file.upheld'),
        past: { what: 'upheld', by },
      },
    )
  )
}

/** Not by who decided first. */
export function refuseReview({ file }: Turn, by: SlackUser): Decided | undefined {
  return file.contest?.of === by.id
    ? unchanged<FileState>(file, notice({ name: 'review-by-another', with: {} }))
    : undefined
}
