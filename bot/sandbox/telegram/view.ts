import type { InlineKeyboardButton } from 'grammy/types'
import type { MessageRecord, TelegramState } from './state.ts'
import type { ChatFileView, ChatMessageView, InlineButtonView } from './types.ts'

/** A message as the people of the chat see it. */
export function viewOf(state: TelegramState, record: MessageRecord): ChatMessageView {
  const { wire } = record
  return {
    id: wire.message_id,
    from: wire.from.id === state.bot.id ? 'bot' : 'person',
    sender: wire.from.first_name,
    text: wire.text ?? wire.caption ?? '',
    entities: wire.entities ?? wire.caption_entities ?? [],
    buttons: (wire.reply_markup?.inline_keyboard ?? []).map((row) => row.map(buttonView)),
    replyKeyboard: record.keyboard,
    document: fileOf(state, record),
    location: wire.location && { lat: wire.location.latitude, lon: wire.location.longitude },
    contact: wire.contact && { phone: wire.contact.phone_number, firstName: wire.contact.first_name },
    reactions: record.reactions,
    album: wire.media_group_id,
    replyTo: record.replyTo,
    quote: wire.quote?.text,
    other: otherOf(record),
    edited: record.editedAt !== undefined,
    deleted: record.deleted,
    at: record.at,
    editedAt: record.editedAt,
  }
}

function buttonView(button: InlineKeyboardButton): InlineButtonView {
  return {
    label: button.text,
    data: 'callback_data' in button ? button.callback_data : undefined,
    url: 'url' in button ? button.url : undefined,
  }
}

function fileOf(state: TelegramState, { wire }: MessageRecord): ChatFileView | undefined {
  const picture = wire.photo?.at(-1) ?? wire.sticker ?? wire.video_note ?? wire.video ?? wire.animation
  const media = picture ?? wire.document ?? wire.voice ?? wire.audio
  return media && state.files.get(media.file_id)
}

function otherOf({ wire }: MessageRecord): string | undefined {
  if (wire.sticker) return wire.sticker.emoji ?? 'sticker'
  if (wire.dice) return `${wire.dice.emoji} ${wire.dice.value}`
  if (wire.poll) return wire.poll.question
  if (wire.venue) return wire.venue.title
  if (wire.video_note) return 'video note'
  if (wire.new_chat_members) return `+ ${wire.new_chat_members.map((user) => user.first_name).join(', ')}`
  return wire.left_chat_member && `- ${wire.left_chat_member.first_name}`
}
