import type { Decision } from '../actor.ts'
import { unchanged } from '../actor.ts'
import type { Effect } from '../effects.ts'
import type { FileEvent } from './events.ts'
import { removePicture } from './pix.ts'
import type { Turn } from './revise.ts'
import { auditOf, newsIn, revise } from './revise.ts'
import type { FileState } from './state.ts'
import { leavesChannel, relocate } from './relocate.ts'
import { ownerOf } from './state.ts'

/** The person corrected an answer after sending: the thread says which, never from what to what. */
export function changeAnswers(
  turn: Turn,
  { answers, changed }: Extract<FileEvent, { is: 'application.changed' }>,
): Decision<FileState> {
  const { file } = turn
  if (file.stage.at === 'withdrawn') return unchanged<FileState>(file)
  if (changed === 'commune' && leavesChannel(turn, answers.commune)) return relocate(turn, answers)
  const news = newsIn(turn, { name: 'file-changed', with: { changed, owner: ownerOf(file) } })
  const search: readonly Effect[] =
    changed === 'email' || changed === 'telephone' ? [{ do: 'look-for-duplicates' }] : []
  return revise(
    turn,
    { answers },
    {
      effects: [...news, ...search],
      audit: auditOf(file, 'candidate', 'file.changed', changed),
      past: { what: 'changed', by: null },
    },
  )
}

export function changeAvailability(turn: Turn, paused: boolean): Decision<FileState> {
  const { file } = turn
  if (file.paused === paused || file.stage.at === 'withdrawn') return unchanged<FileState>(file)
  const what = paused ? 'paused' : 'resumed'
  return revise(
    turn,
    { paused },
    {
      effects: newsIn(turn, { name: 'availability-changed', with: { paused, owner: ownerOf(file) } }),
      audit: auditOf(file, 'candidate', `file.${what}`),
      past: { what, by: null },
    },
  )
}

/** The person takes the application back: the buttons go, a merge under way stops. */
export function withdraw(turn: Turn): Decision<FileState> {
  const { file, at } = turn
  if (file.stage.at === 'withdrawn') return unchanged<FileState>(file)
  return revise(
    turn,
    { stage: { at: 'withdrawn', since: at }, merge: null },
    {
      effects: [
        ...removePicture(file),
        ...newsIn(turn, { name: 'file-withdrawn', with: { owner: ownerOf(file) } }),
        ...endMerge(turn),
      ],
      audit: auditOf(file, 'candidate', 'file.withdrawn'),
      past: { what: 'withdrawn', by: null },
    },
  )
}

function endMerge({ file }: Turn): readonly Effect[] {
  if (file.merge === null) return []
  const { role, other } = file.merge
  return role === 'keeper'
    ? [
        { do: 'forget-reminder', name: 'merge' },
        { do: 'tell', actor: other, event: { is: 'merge.dropped', from: file.id } },
      ]
    : [{ do: 'tell', actor: other, event: { is: 'merge.impossible', file: file.id } }]
}
