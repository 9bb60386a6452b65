import type { Item } from '#prompts/pix/item.ts'
import type { Box } from '../box.ts'
import { addressBar } from './address-bar.ts'
import { dialogue } from './dialogue.ts'
import { mail } from './mail.ts'
import { message } from './message.ts'
import { table } from './table.ts'

/** What an item shows beside its question: a screen of nobody's brand. */
export function scene(shown: NonNullable<Item['scene']>): Box {
  switch (shown.scene) {
    case 'mail':
      return mail(shown)
    case 'address-bar':
      return addressBar(shown)
    case 'dialogue':
      return dialogue(shown)
    case 'message':
      return message(shown)
    case 'table':
      return table(shown)
  }
}
