import { getChat, leaveChat } from './chat.ts'
import { copyMessage } from './copy.ts'
import { deleteMessage, deleteMessages } from './delete.ts'
import { editMessageCaption, editMessageReplyMarkup, editMessageText } from './edit.ts'
import { getFile } from './file.ts'
import { answerCallbackQuery, sendChatAction, setMessageReaction } from './interact.ts'
import type { Method } from './method.ts'
import {
  deleteMyCommands,
  getMe,
  getMyCommands,
  getMyDescription,
  getMyName,
  getMyShortDescription,
  setMyCommands,
  setMyDescription,
  setMyName,
  setMyShortDescription,
} from './profile.ts'
import { sendFile, sendMessage } from './send.ts'
import { sendMediaGroup } from './send-album.ts'
import { sendLocation, sendVenue } from './send-place.ts'
import { deleteWebhook, getUpdates, getWebhookInfo, setWebhook } from './updates.ts'

/** The methods this Telegram knows; the platform takes their names in any case. */
export const methods = {
  answerCallbackQuery,
  copyMessage,
  deleteMessage,
  deleteMessages,
  deleteMyCommands,
  deleteWebhook,
  editMessageCaption,
  editMessageReplyMarkup,
  editMessageText,
  getChat,
  getFile,
  getMe,
  getMyCommands,
  getMyDescription,
  getMyName,
  getMyShortDescription,
  getUpdates,
  getWebhookInfo,
  leaveChat,
  sendChatAction,
  sendDocument: sendFile('document'),
  sendLocation,
  sendMediaGroup,
  sendMessage,
  sendPhoto: sendFile('photo'),
  sendVenue,
  sendVideo: sendFile('video'),
  sendVoice: sendFile('voice'),
  setMessageReaction,
  setMyCommands,
  setMyDescription,
  setMyName,
  setMyShortDescription,
  setWebhook,
} as const satisfies Readonly<Record<string, Method>>
