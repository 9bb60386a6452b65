import type { Lead } from '#prompts/copy/chat.ts'
import { understandYesNo } from '../../understand/choices.ts'
import { accept, goOn } from '../accept.ts'
import { askAgain } from '../ask.ts'
import type { ChatEvent } from '../events.ts'
import { closed, open } from '../file.ts'
import type { Draft, SentFile } from '../state.ts'
import { type Decided, decide, notice, only, say, type Turn, withChat } from '../turn.ts'
import { motivationContinued } from './motivation.ts'

const maxBytes = 10 * 1024 * 1024
const sentenceFrom = 30

/** A document is the CV, whenever it comes; it is checked apart, and the person goes on meanwhile. */
export function documentReceived(turn: Turn, document: Extract<ChatEvent, { is: 'document.received' }>): Decided {
  const { chat } = turn
  const { file } = chat
  if (file.is === 'none') return only(turn, { name: 'no-application', with: {} })
  if (file.is === 'sent' && !open(file.status)) return closed(turn, file)
  if (document.bytes > maxBytes) return only(turn, { name: 'cv-refused', with: { why: 'too-big' } })
  return checking(turn, file, { do: 'keep-cv', telegramFile: document.file })
}

export function cvSkipped(turn: Turn): Decided {
  const { chat } = turn
  if (chat.waiting.on !== 'cv') return notice(turn, 'old-button')
  const dropped = chat.file.is === 'draft' ? chat.file.answers.cv : null
  const accepted = accept(turn, [{ field: 'cv', value: null }])
  return dropped ? { ...accepted, effects: [{ do: 'drop-cv', cv: dropped.id }, ...accepted.effects] } : accepted
}

/** Words where a CV is awaited: no CV, or more of the motivation when they make a sentence. */
export function cvTyped(turn: Turn, words: string): Decided {
  if (understandYesNo(words) === false) return cvSkipped(turn)
  const more = turn.chat.file.is === 'draft' && words.trim().length >= sentenceFrom
  return more ? motivationContinued(turn, words) : askAgain(turn, 'cv')
}

function checking(
  turn: Turn,
  file: Draft | SentFile,
  keep: { readonly do: 'keep-cv'; readonly telegramFile: string },
): Decided {
  const { chat } = turn
  const lead: Lead = { is: 'noted', known: [], remark: 'cv-coming' }
  if (file.is === 'draft' && chat.waiting.on === 'cv') {
    const answers = { ...file.answers, cv: file.answers.cv ?? null }
    const next = goOn(withChat(turn, { ...chat, file: { ...file, answers, cvComing: true } }), lead)
    return { ...next, effects: [keep, ...next.effects] }
  }
  const waiting = chat.waiting.on === 'cv' ? ({ on: 'nothing' } as const) : chat.waiting
  return decide({ ...chat, waiting, file: { ...file, cvComing: true } }, keep, say({ name: 'cv-checking', with: {} }))
}
