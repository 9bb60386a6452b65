import type { Decision } from '../actor.ts'
import { unchanged } from '../actor.ts'
import { maskIdentity } from '../privacy/mask.ts'
import { accessOf } from '../team/access.ts'
import type { Reference } from '../reference.ts'
import { buttonsOf } from './buttons.ts'
import { giveBack, keepAsEligible, putBack, take } from './deciding.ts'
import type { CardPress, PressName, SlackUser } from './events.ts'
import { askForMerge } from './merge.ts'
import { openDossier } from './opening.ts'
import { openContact } from './contact.ts'
import { refuseReview } from './contest.ts'
import { refusePress, refuseReader } from './permission.ts'
import { resend } from './questions.ts'
import type { Turn } from './revise.ts'
import { notice } from './revise.ts'
import type { AbsentFile, FileState, MergedFile } from './state.ts'
import { ownerOf, statusOf } from './state.ts'

/** A button of the card: who may, whether it still means something, then what it does. */
export function press(turn: Turn, by: SlackUser, pressed: CardPress): Decision<FileState> {
  const { file } = turn
  if (pressed === 'contact') return openContact(turn, by)
  const refusal = refuseReader(turn, by)
  if (refusal) return unchanged<FileState>(file, notice({ name: 'not-allowed', with: refusal }))
  if (typeof pressed === 'object') return resend(turn, by, pressed.resend)
  return refuse(turn, by, pressed) ?? act(turn, by, pressed)
}

/** Why nothing happens: taken by someone else, an old button, someone else's file. */
export function refuse(turn: Turn, by: SlackUser, pressed: PressName): Decision<FileState> | undefined {
  const { file } = turn
  if (!buttonsOf(file).includes(pressed)) return outdated(turn, by, pressed)
  const refusal = refusePress(turn, by, pressed)
  return refusal && unchanged<FileState>(file, notice({ name: 'not-allowed', with: refusal }))
}

/** A click on a file that is no more here; strangers learn nothing of it. */
export function pressClosed(state: AbsentFile | MergedFile, by: SlackUser, reference: Reference): Decision<FileState> {
  if (accessOf(by.id, reference).role === 'none') {
    return unchanged<FileState>(
      state,
      notice({ name: 'not-allowed', with: { why: 'stranger', admins: reference.admins } }),
    )
  }
  if (state.is === 'absent') return unchanged<FileState>(state, notice({ name: 'file-gone', with: {} }))
  const now = { ref: state.ref, status: statusOf(state), owner: null }
  return unchanged<FileState>(state, notice({ name: 'state-now', with: now }))
}

function act(turn: Turn, by: SlackUser, pressed: PressName): Decision<FileState> {
  const { file } = turn
  switch (pressed) {
    case 'take':
      return take(turn, by)
    case 'give-back':
      return giveBack(turn, by)
    case 'put-back':
      return refuseReview(turn, by) ?? putBack(turn, by)
    case 'eligible':
      return keepAsEligible(turn, by)
    case 'open':
      return openDossier(turn, by)
    case 'check-duplicate':
      return askForMerge(turn, by)
    case 'contact':
      return openContact(turn, by)
    case 'mark': {
      const motivation = maskIdentity(file.answers.motivation, file.answers)
      return unchanged<FileState>(file, {
        give: 'form',
        form: { name: 'mark', with: { ref: file.ref, motivation, mark: file.mark } },
      })
    }
    case 'ask':
    case 'decline':
    case 'reveal':
    case 'note':
    case 'uphold':
      return unchanged<FileState>(file, { give: 'form', form: { name: pressed, with: { ref: file.ref } } })
  }
}

function outdated({ file }: Turn, by: SlackUser, pressed: PressName): Decision<FileState> {
  const owner = ownerOf(file)
  const { ref } = file
  if (pressed === 'take' && owner && owner.id !== by.id) {
    return unchanged<FileState>(file, notice({ name: 'already-taken', with: { ref, owner } }))
  }
  return unchanged<FileState>(file, notice({ name: 'state-now', with: { ref, status: file.stage.at, owner } }))
}
