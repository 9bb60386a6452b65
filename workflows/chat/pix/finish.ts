import type { Effect } from '../../effects.ts'
import type { Assessment, FinishedAssessment } from '../../pix/assessment/state.ts'
import { profileOf } from '../../pix/engine/assess.ts'
import { type Decided, decide, say, type Turn, withChat } from '../turn.ts'
import { marked } from './marked.ts'
import { withPix } from './open-question.ts'
import { showProfile } from './review.ts'
import { tellFile } from './share.ts'

/** The end: the picture, the words, and the file hears when the profile is shared. Without an answer there is nothing to show. */
export function finish(turn: Turn, current: Assessment, ...before: readonly Effect[]): Decided {
  const { chat } = turn
  if (current.answers.length === 0) {
    const idle = { ...withPix(chat, { current: null }), waiting: { on: 'nothing' } } as const
    return decide(idle, ...before, say({ name: 'pix-nothing-yet', with: {} }))
  }
  const done = finished(turn, current)
  const pix = { current: null, finished: [...chat.pix.finished, done].slice(-kept) }
  const next = { ...withPix(chat, pix), waiting: { on: 'nothing' } } as const
  const told = chat.pix.shared ? tellFile(next) : []
  return decide(next, ...before, ...told, ...showProfile(withChat(turn, next), done))
}

/** How many finished ones are remembered. */
const kept = 12

function finished({ at, reference }: Turn, current: Assessment): FinishedAssessment {
  const { id, length, version, startedAt, answers } = current
  const { levels, sd } = profileOf(reference.pix.calibration(version), marked(answers))
  return { id, version, startedAt, answers, profile: { at, length, questions: answers.length, levels, sd } }
}
