import type { Effect } from '../../effects.ts'
import type { ChatEvent } from '../events.ts'
import { type Decided, decide, say, type Turn } from '../turn.ts'

/** News of a post, with the next step; an interview that is agreed comes with its calendar file. */
export function postTold(turn: Turn, { shown, news }: Extract<ChatEvent, { is: 'post.told' }>): Decided {
  const { chat } = turn
  if (chat.file.is !== 'sent') return decide(chat)
  return decide(chat, say({ name: 'post-told', with: { shown, news } }), ...calendarOf({ shown, news }))
}

function calendarOf({
  shown,
  news,
}: Pick<Extract<ChatEvent, { is: 'post.told' }>, 'shown' | 'news'>): readonly Effect[] {
  if (news.is !== 'meeting-kept') return []
  const { start, where } = news
  const meeting = { structure: shown.structure, ref: shown.ref, start, where }
  return [{ do: 'show-calendar', meeting, key: `calendar:${shown.ref}:${start}` }]
}
