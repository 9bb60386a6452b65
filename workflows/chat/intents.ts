import type { Intent } from '../understand/intent.ts'
import { apply } from './consent.ts'
import { edit, editList, pause, showFile } from './file.ts'
import { pending } from './help/pending.ts'
import { wantsHuman } from './help/press.ts'
import { back, cancel, later, skip } from './moves.ts'
import { askErase, exportData, showMyData } from './my-data.ts'
import { pixDoor } from './pix/menu.ts'
import { isOnPix } from './pix/open-question.ts'
import { pausePix } from './pix/pause.ts'
import { takeUp } from './pix/take-up.ts'
import { pixSkipped } from './pix/typed.ts'
import { start } from './start.ts'
import type { Chat } from './state.ts'
import { type Decided, fileKind, only, type Turn } from './turn.ts'
import { askWithdraw } from './withdraw.ts'

/** What a command or a clear wish does, at any step. */
export function onIntent(turn: Turn, intent: Wish): Decided {
  return (isOnPix(turn.chat.waiting) ? onPix(turn, intent) : undefined) ?? anywhere(turn, intent)
}

/** What stops or moves on is meant for the question on screen. */
function onPix(turn: Turn, { wants }: Wish): Decided | undefined {
  switch (wants) {
    case 'cancel':
    case 'later':
    case 'back':
    case 'pause':
      return pausePix(turn)
    case 'skip':
      return pixSkipped(turn)
    default:
      return undefined
  }
}

function anywhere(turn: Turn, intent: Wish): Decided {
  switch (intent.wants) {
    case 'start':
      return start(turn, intent.payload)
    case 'apply':
      return apply(turn)
    case 'file':
      return showFile(turn)
    case 'help':
      return only(turn, { name: 'help', with: { file: fileKind(turn) } })
    case 'human':
      return wantsHuman(turn)
    case 'pix':
      return pixDoor(turn)
    case 'my-data':
      return showMyData(turn)
    case 'cancel':
      return cancel(turn)
    case 'back':
      return back(turn)
    case 'later':
      return later(turn)
    case 'resume':
      return takeUp(turn)
    case 'skip':
      return skip(turn)
    case 'edit':
      return intent.field ? edit(turn, intent.field) : editList(turn)
    case 'withdraw':
      return askWithdraw(turn)
    case 'pause':
      return pause(turn, true)
    case 'available':
      return pause(turn, false)
    case 'export':
      return exportData(turn)
    case 'erase':
      return askErase(turn)
  }
}

/** Where the person writes freely, only a command or a way out is a wish: the rest is their text. */
export function heeds(chat: Chat, words: string, wish: Wish): boolean {
  if (words.trimStart().startsWith('/') || !writesFreely(chat)) return true
  if (wish.wants === 'human') return pending(chat) !== null || chat.waiting.on === 'help-missing'
  return wish.wants === 'back' || wish.wants === 'later' || wish.wants === 'cancel'
}

export type Wish = Exclude<Intent, { readonly wants: 'none' }>

function writesFreely(chat: Chat): boolean {
  switch (chat.waiting.on) {
    case 'field':
      return chat.waiting.field === 'motivation'
    case 'motivation-long':
    case 'help-question':
    case 'human-question':
    case 'help-missing':
    case 'voice-check':
    case 'reply':
      return true
    case 'nothing':
      return pending(chat) !== null
    default:
      return false
  }
}
