import type { Decision, Happening } from '../actor.ts'
import { unchanged } from '../actor.ts'
import type { Reference } from '../reference.ts'
import { postCard } from './card.ts'
import type { FileEvent } from './events.ts'
import { noChannel } from './no-channel.ts'
import { fileRef } from './ref.ts'
import { farewell, leavesChannel } from './relocate.ts'
import type { Turn } from './revise.ts'
import { showPicture } from './pix.ts'
import { auditOf, newsIn, revise } from './revise.ts'
import type { FileState, LiveFile } from './state.ts'

/** A new file: its card in the channel of its territory, or word to the administrators that there is none. */
export function openFile(
  { chat, answers }: Extract<FileEvent, { is: 'application.sent' }>,
  { actor, at, seed }: Happening<FileEvent>,
  reference: Reference,
): Decision<FileState> {
  const id = `file:${actor.slice(actor.indexOf(':') + 1)}` as const
  const file: LiveFile = {
    v: 2,
    is: 'live',
    id,
    ref: fileRef(id),
    chat,
    audit: seed,
    answers,
    paused: false,
    stage: { at: 'sent', since: at },
    card: null,
    cards: 0,
    questions: [],
    notes: [],
    revealed: [],
    duplicates: [],
    merge: null,
    pix: null,
    proposals: [],
    hired: null,
    mark: null,
    contest: null,
    history: [{ what: 'sent', at, by: null }],
    sentAt: at,
    updatedAt: at,
  }
  const { file: state, effects } = postCard(file, reference.team, at)
  const told = state.card ? effects : [noChannel(state, reference)]
  return {
    state,
    effects: [...told, { do: 'look-for-duplicates' }],
    audit: [{ by: 'candidate', code: 'file.sent', subject: file.audit }],
  }
}

/** The person applies again after taking the file back: the same file, the same card, waiting anew. */
export function reopen(turn: Turn, { answers }: Extract<FileEvent, { is: 'application.sent' }>): Decision<FileState> {
  const { file, at } = turn
  if (file.stage.at !== 'withdrawn') return unchanged<FileState>(file)
  const again = { answers, stage: { at: 'sent', since: at }, paused: false, sentAt: at } as const
  if (leavesChannel(turn, answers.commune)) return reopenElsewhere(turn, { ...file, ...again })
  return revise(turn, again, {
    effects: [
      ...newsIn(turn, { name: 'file-reopened', with: {} }),
      ...showPicture({ ...file, ...again }),
      { do: 'look-for-duplicates' },
    ],
    audit: auditOf(file, 'candidate', 'file.sent'),
    past: { what: 'sent', by: null },
  })
}

/** The person applies again from another team's territory: a new card there, and the former one says so. */
function reopenElsewhere(turn: Turn, back: LiveFile): Decision<FileState> {
  const { file, at, reference } = turn
  const history = [...file.history, { what: 'sent', at, by: null } as const]
  const placed = postCard({ ...back, history, updatedAt: at }, reference.team, at)
  const told = placed.file.card ? [...placed.effects, ...showPicture(placed.file)] : [noChannel(placed.file, reference)]
  return {
    state: placed.file,
    effects: [...farewell(turn, back.answers.commune), ...told, { do: 'look-for-duplicates' }],
    audit: [auditOf(file, 'candidate', 'file.sent')],
  }
}

/** The team set a channel: a file without a card tries again. */
export function placeCard({ file, at, reference }: Turn): Decision<FileState> {
  if (file.card !== null) return unchanged<FileState>(file)
  const placed = postCard(file, reference.team, at)
  return placed.file.card
    ? { state: placed.file, effects: [...placed.effects, ...showPicture(placed.file)] }
    : unchanged<FileState>(file)
}
