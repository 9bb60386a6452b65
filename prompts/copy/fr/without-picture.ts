import { sceneInWords } from '../../pictures/scene-in-words.ts'
import type { ChatPage } from '../../page.ts'
import { join, rich } from '../../rich.ts'
import type { ChatMessage } from '../chat.ts'
import { sayChat } from './chat.ts'
import { introduceProfile } from './chat/pix-profile.ts'

/** The words of a message that stands alone: if it goes with a picture, they tell what that would show. */
export function sayWithoutPicture(message: ChatMessage): ChatPage {
  const page = sayChat(message)
  if (message.name === 'pix-picture') return { ...page, text: introduceProfile(message.with) }
  if (message.name !== 'pix-question' || !message.with.item.scene) return page
  // As code, so that no platform makes a link of an address that is false.
  const told = [{ text: sceneInWords(message.with.item.scene), style: 'code' }] as const
  return { ...page, text: join([join([rich`Voici ce que montrerait l’image :`, told]), page.text], '\n\n') }
}
