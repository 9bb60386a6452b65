import type { CvRefusal } from '#prompts/copy/chat.ts'
import type { Effect } from '../effects.ts'
import { open } from './file.ts'
import type { Draft, SentFile } from './state.ts'
import { complete } from './steps.ts'
import { type Decided, decide, say, type Turn } from './turn.ts'

/** The CV passed the check: it replaces the former one, and the file is told. Too late, it is dropped. */
export function cvStored(turn: Turn, id: string, bytes: number): Decided {
  const { chat, at } = turn
  const { file } = chat
  if (file.is === 'none' || (file.is === 'sent' && !open(file.status))) return decide(chat, { do: 'drop-cv', cv: id })
  const cv = { id, bytes, at }
  const kept = withCv(file, cv)
  const said = say({ name: 'cv-kept', with: { bytes, sent: kept.is === 'sent' } })
  const former: readonly Effect[] = file.answers.cv ? [{ do: 'drop-cv', cv: file.answers.cv.id }] : []
  return decide({ ...chat, file: kept }, ...told(kept), ...former, said, ...summaryRefreshed(turn, kept))
}

export function cvRefused(turn: Turn, why: CvRefusal): Decided {
  const { chat } = turn
  const { file } = chat
  if (file.is === 'none') return decide(chat)
  const kept = { ...file, cvComing: false }
  const said = say({ name: 'cv-refused', with: { why } })
  return decide({ ...chat, file: kept }, said, ...summaryRefreshed(turn, kept))
}

function withCv(file: Draft | SentFile, cv: { readonly id: string; readonly bytes: number; readonly at: number }) {
  if (file.is === 'sent') return { ...file, cvComing: false, answers: { ...file.answers, cv } }
  return { ...file, cvComing: false, answers: { ...file.answers, cv } }
}

function told(file: Draft | SentFile): readonly Effect[] {
  if (file.is === 'draft') return []
  const event = { is: 'application.changed', answers: file.answers, changed: 'cv' } as const
  return [{ do: 'tell', actor: file.id, event }]
}

function summaryRefreshed({ chat }: Turn, file: Draft | SentFile): readonly Effect[] {
  if (chat.waiting.on !== 'summary' || file.is !== 'draft' || !complete(file.answers)) return []
  const message = { name: 'summary', with: { answers: file.answers, cvComing: false, lead: null } } as const
  return [{ do: 'rewrite', key: 'summary', message }]
}
