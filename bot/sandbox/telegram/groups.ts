import type { ChatMember, User } from 'grammy/types'
import { addMessage, botUser, seconds, wireChat } from './messages.ts'
import type { Platform } from './platform.ts'
import type { GroupRecord } from './state.ts'
import type { TelegramGroup } from './types.ts'
import { viewOf } from './view.ts'
import { chatOf } from './state.ts'

/** What a person sees and does of a group. */
export function groupOf(platform: Platform, record: GroupRecord): TelegramGroup {
  const { state } = platform
  return {
    id: record.id,
    title: record.title,
    hasBot: () => record.bot === 'member',
    say: (person, text) => {
      const user = state.people.get(person.id)?.user
      if (!user) throw new Error('nobody by that id')
      const message = addMessage(platform, record.id, user, { text })
      if (record.bot === 'member' && meant(text, state.bot.username)) {
        platform.updates.push({ message: message.wire }, record.id)
      }
      return message.wire.message_id
    },
    kick: () => moveBot(platform, record.id, 'kicked', record.id),
    messages: () => [...chatOf(state, record.id).messages.values()].map((message) => viewOf(state, message)),
    hears: platform.ear.listener(record.id),
  }
}

/** A new group, with the bot in it; `by` added it. */
export function addGroup(platform: Platform, title: string, by: User): GroupRecord {
  const id = -(4_000_000_000 + platform.state.groups.size + 1)
  const record: GroupRecord = { id, title, bot: 'left' }
  platform.state.groups.set(id, record)
  moveBot(platform, id, 'member', by.id, by)
  const bot = botUser(platform.state)
  const message = addMessage(platform, id, by, { new_chat_members: [bot] })
  platform.updates.push({ message: message.wire }, id)
  return record
}

/** Lets the bot in or out, and tells it. */
export function moveBot(platform: Platform, id: number, bot: GroupRecord['bot'], byId: number, by?: User): void {
  const record = platform.state.groups.get(id)
  if (!record) return
  const user = botUser(platform.state)
  const former = record.bot
  record.bot = bot
  const from = by ?? platform.state.people.get(byId)?.user ?? user
  platform.updates.push(
    {
      my_chat_member: {
        chat: wireChat(platform.state, id),
        from,
        date: seconds(platform.now()),
        old_chat_member: memberOf(user, former),
        new_chat_member: memberOf(user, bot),
      },
    },
    id,
  )
  platform.changed()
}

function memberOf(user: User, status: GroupRecord['bot']): ChatMember {
  return status === 'kicked' ? { user, status, until_date: 0 } : { user, status }
}

/** In groups a bot hears only commands and mentions of itself. */
function meant(text: string, username: string): boolean {
  return text.startsWith('/') || text.includes(`@${username}`)
}
