import { wireChat } from '../messages.ts'
import { badRequest } from '../refusal.ts'
import { knownChat, writableChat } from '../targets.ts'
import { moveBot } from '../groups.ts'
import type { Method } from './method.ts'

export const getChat: Method = (platform, params) => ({
  ...wireChat(platform.state, knownChat(platform, params).id),
  accent_color_id: 0,
  max_reaction_count: 11,
  accepted_gift_types: {
    unlimited_gifts: false,
    limited_gifts: false,
    unique_gifts: false,
    premium_subscription: false,
    gifts_from_channels: false,
  },
})

export const leaveChat: Method = (platform, params) => {
  const chat = writableChat(platform, params)
  if (chat.id > 0) throw badRequest("chat member status can't be changed in private chats")
  moveBot(platform, chat.id, 'left', platform.state.bot.id)
  return true
}
