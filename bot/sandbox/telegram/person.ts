import type { ChatMember } from 'grammy/types'
import { botUser, seconds, wireChat } from './messages.ts'
import type { Platform } from './platform.ts'
import { createKeys } from './keys.ts'
import { createParcels } from './parcels.ts'
import { createPresses } from './presses.ts'
import type { PersonRecord } from './state.ts'
import { chatOf } from './state.ts'
import type { ChatMessageView, TelegramPerson } from './types.ts'
import { viewOf } from './view.ts'
import { createWords } from './words.ts'

/** A person's telephone, over what the platform remembers of them. */
export function createPerson(platform: Platform, record: PersonRecord): TelegramPerson {
  const { state } = platform
  const { user } = record
  const chat = chatOf(state, user.id)
  const words = createWords(platform, record)
  const parcels = createParcels(platform, record)
  const messages = (): readonly ChatMessageView[] => [...chat.messages.values()].map((one) => viewOf(state, one))
  const setBlocked = (blocked: boolean): void => {
    if (record.blocked === blocked) return
    record.blocked = blocked
    tellBlocked(platform, record)
  }
  return {
    id: user.id,
    firstName: user.first_name,
    lastName: user.last_name,
    username: user.username,
    phone: record.phone,
    get blocked() {
      return record.blocked
    },
    ...words,
    ...parcels,
    ...createKeys(platform, record, { ...words, ...parcels }),
    ...createPresses(platform, record),
    block: () => setBlocked(true),
    unblock: () => setBlocked(false),
    messages,
    last: () => {
      const found = messages().findLast(({ from, deleted }) => from === 'bot' && !deleted)
      if (!found) throw new Error(`the bot has said nothing to ${user.first_name}`)
      return found
    },
    activity: () => (chat.activity && chat.activity.until > platform.now() ? chat.activity.action : undefined),
    hears: platform.ear.listener(user.id),
  }
}

function tellBlocked(platform: Platform, record: PersonRecord): void {
  const { state } = platform
  const member = (kicked: boolean): ChatMember =>
    kicked ? { user: botUser(state), status: 'kicked', until_date: 0 } : { user: botUser(state), status: 'member' }
  platform.updates.push(
    {
      my_chat_member: {
        chat: wireChat(state, record.user.id),
        from: record.user,
        date: seconds(platform.now()),
        old_chat_member: member(!record.blocked),
        new_chat_member: member(record.blocked),
      },
    },
    record.user.id,
  )
  platform.changed()
}
