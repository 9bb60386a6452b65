import type { Decision } from '../actor.ts'
import type { DecisionReason } from '../chat/events.ts'
import type { FileStatus } from './status.ts'
import type { SlackUser } from './events.ts'
import type { Turn } from './revise.ts'
import { auditOf, revise, tellChat } from './revise.ts'
import type { FileState, PastCode, Stage } from './state.ts'

/** The first one who takes the file follows it. */
export function take(turn: Turn, by: SlackUser): Decision<FileState> {
  return move(turn, { at: 'taken', since: turn.at, by }, by, 'taken')
}

export function giveBack(turn: Turn, by: SlackUser): Decision<FileState> {
  return move(turn, { at: 'sent', since: turn.at }, by, 'given-back')
}

/** One step back from a decision; whoever puts it back follows it. */
export function putBack(turn: Turn, by: SlackUser): Decision<FileState> {
  return move(turn, { at: 'taken', since: turn.at, by }, by, 'put-back')
}

export function keepAsEligible(turn: Turn, by: SlackUser): Decision<FileState> {
  return move(turn, { at: 'eligible', since: turn.at, by }, by, 'eligible')
}

export function declineFor(turn: Turn, by: SlackUser, reason: DecisionReason): Decision<FileState> {
  return move(turn, { at: 'declined', since: turn.at, by, reason }, by, 'declined')
}

/** The person is told of every change of status, with the reason when there is one. */
function move(turn: Turn, stage: Stage, by: SlackUser, what: PastCode): Decision<FileState> {
  const { file, at } = turn
  const reason = stage.at === 'declined' ? stage.reason : null
  const status: FileStatus = stage.at
  return revise(
    turn,
    { stage, contest: null },
    {
      effects: [tellChat(file, { is: 'status.changed', status, reason, at })],
      audit: auditOf(file, by.id, `file.${what}`, reason?.code),
      past: { what, by },
    },
  )
}
