import { Cannot } from '../cannot.ts'
import { foldSpaces, readsAs } from '../reads-as.ts'
import type { Platform } from './platform.ts'
import type { PersonRecord } from './state.ts'
import { chatOf } from './state.ts'
import type { TelegramPerson } from './types.ts'

type Deeds = Pick<TelegramPerson, 'say' | 'shareContact' | 'shareLocation'>

const paris = { lat: 48.8566, lon: 2.3522 }

/** What a person does with the reply keyboard. */
export function createKeys(
  platform: Platform,
  record: PersonRecord,
  deeds: Deeds,
): Pick<TelegramPerson, 'tap' | 'keyboard'> {
  const chat = chatOf(platform.state, record.user.id)
  return {
    keyboard: () => chat.keyboard,
    tap: (label, place = paris) => {
      const keys = chat.keyboard?.flat() ?? []
      const key = keys.find((one) =>
        typeof label === 'string' ? foldSpaces(one.label) === foldSpaces(label) : readsAs(one.label, label),
      )
      if (!key) {
        const labels = keys.map((one) => one.label).join(' | ')
        throw new Cannot('gone', `no key ${String(label)}; there are: ${labels || 'none'}`)
      }
      if (chat.keyboardOnce) chat.keyboard = undefined
      if (key.asks === 'contact') return deeds.shareContact()
      return key.asks === 'location' ? deeds.shareLocation(place.lat, place.lon) : deeds.say(key.label)
    },
  }
}
