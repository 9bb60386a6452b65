import type { SlackMessage } from '#prompts/copy/slack.ts'
import type { Decision } from '../actor.ts'
import { unchanged } from '../actor.ts'
import { asText } from '../relay/as-text.ts'
import type { ThreadEvent } from '../relay/thread-events.ts'
import { toGoOut } from '../relay/to-go-out.ts'
import { buttonsOf } from './buttons.ts'
import { refusePress, refuseReader } from './permission.ts'
import { ask } from './questions.ts'
import { replyTo, type Turn } from './revise.ts'
import type { FileState } from './state.ts'

/** What begins with the sign in a file's thread is a question to the candidate; all else stays among coordinators. */
export function saidInThread(turn: Turn, event: Extract<ThreadEvent, { is: 'thread.said' }>): Decision<FileState> {
  const { file, reference } = turn
  const { by, raw, text, files, ts } = event
  const words = toGoOut({ raw, text, sign: reference.team.sign, open: false })
  if (words === undefined || refuseReader(turn, by)) return unchanged<FileState>(file)
  if (files.length > 0) return notSent(turn, ts, 'files')
  if (!buttonsOf(file).includes('ask') || refusePress(turn, by, 'ask')) return notSent(turn, ts, 'not-yours')
  const question = asText(words).trim()
  if (question === '') return unchanged<FileState>(file)
  return question.length > longest ? notSent(turn, ts, 'too-long') : ask(turn, by, question)
}

/** Who wrote it must know that the candidate reads nothing of it. */
function notSent({ file }: Turn, ts: string, why: NotSent): Decision<FileState> {
  return { state: file, effects: replyTo(file, { name: 'file-nothing-sent', with: { why } }, `not-sent:${ts}`) }
}

type NotSent = Extract<SlackMessage, { name: 'file-nothing-sent' }>['with']['why']

const longest = 1_500
