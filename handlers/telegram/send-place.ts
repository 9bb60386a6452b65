import type { Api } from 'grammy'
import type { ChatPage } from '#prompts/page.ts'
import { plain } from '#prompts/rich.ts'

export interface OutgoingPlace {
  /** Degrees. */
  readonly lat: number
  readonly lon: number
  /** Its first line is the place's name, the others its address; Telegram formats neither. Null: the place alone. */
  readonly page: ChatPage | null
}

/** Sends a place to open on a map, with its name and address in the same message; gives the message's id. */
export async function sendPlace(api: Api, chat: number, { lat, lon, page }: OutgoingPlace): Promise<number> {
  const [name, ...lines] = (page === null ? '' : plain(page.text)).split('\n').filter((line) => line.trim() !== '')
  if (name === undefined) return (await api.sendLocation(chat, lat, lon)).message_id
  const address = lines.length === 0 ? `${lat.toFixed(5)}, ${lon.toFixed(5)}` : lines.join(', ')
  return (await api.sendVenue(chat, lat, lon, name, address)).message_id
}
