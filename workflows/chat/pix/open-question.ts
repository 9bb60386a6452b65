import type { Item } from '#prompts/pix/item.ts'
import { choicesOf } from '../../pix/assessment/choices-of.ts'
import type { Assessment, PixLife, ShownItem } from '../../pix/assessment/state.ts'
import type { Chat, Waiting } from '../state.ts'
import type { Turn } from '../turn.ts'

/** The question of the assessment under way. `number` counts from 1. */
export interface OpenQuestion {
  readonly current: Assessment
  readonly shown: ShownItem
  readonly item: Item
  readonly number: number
}

/** Undefined when no assessment is under way, or when its question left the bank or changed its choices since. */
export function openQuestion({ chat, reference }: Turn): OpenQuestion | undefined {
  const { current } = chat.pix
  const shown = current?.shown
  const item = shown && reference.pix.items.get(shown.item)
  if (!(current && shown && item) || choicesOf(item).length !== shown.order.length) return undefined
  return { current, shown, item, number: current.answers.length + 1 }
}

/** Whether the next words are for the assessment on screen. */
export function isOnPix({ on }: Waiting): boolean {
  return on === 'pix' || on === 'pix-finish-sure'
}

export function withPix(chat: Chat, changed: Partial<PixLife>): Chat {
  return { ...chat, pix: { ...chat.pix, ...changed } }
}
