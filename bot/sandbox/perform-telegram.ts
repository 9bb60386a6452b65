import type { Act } from './act.ts'
import type { TelegramEmulator, TelegramPerson } from './telegram/types.ts'

/** The part of `perform` that concerns Telegram; undefined when the act is not one of its own. */
export async function performInTelegram(telegram: TelegramEmulator, act: Act): Promise<string | undefined> {
  if ('person' in act) return asPerson(one(telegram, act.person), act)
  switch (act.do) {
    case 'new-person':
      telegram.join(act.lastName ? { firstName: act.firstName, lastName: act.lastName } : { firstName: act.firstName })
      return ''
    case 'telegram-fault':
      telegram.faults.inject({ times: act.times, fault: act.fault, ...(act.method && { method: act.method }) })
      return ''
    case 'telegram-clear':
      telegram.faults.clear()
      return ''
    case 'telegram-redeliver':
      telegram.redeliver(telegram.lastUpdateId)
      return ''
    default:
      return undefined
  }
}

async function asPerson(person: TelegramPerson, act: Extract<Act, { person: number }>): Promise<string> {
  switch (act.do) {
    case 'press':
      return person.pressOn(act.message, act.data)
    case 'say':
      person.say(act.text, act.answering)
      return ''
    case 'tap':
      person.tap(act.label, act.place)
      return ''
    case 'share-contact':
      person.shareContact()
      return ''
    case 'share-location':
      person.shareLocation(act.lat, act.lon)
      return ''
    case 'send-file':
      sendFile(person, act)
      return ''
    case 'send-photos':
      sendPhotos(person, act)
      return ''
    case 'send-other':
      person.sendOther(act.kind)
      return ''
    case 'edit':
      person.edit(act.message, act.text)
      return ''
    case 'block':
      if (act.blocked) person.block()
      else person.unblock()
      return ''
  }
}

function sendFile(person: TelegramPerson, act: Extract<Act, { do: 'send-file' }>): void {
  person.sendDocument(Buffer.from(act.bytes, 'base64'), act.name, act.mime, act.caption, act.answering)
}

/** Several go as an album. */
function sendPhotos(person: TelegramPerson, act: Extract<Act, { do: 'send-photos' }>): void {
  const [first, ...others] = act.pictures.map((picture) => Buffer.from(picture, 'base64'))
  if (first === undefined) return
  if (others.length === 0) person.sendPhoto(first, act.caption, act.answering)
  else person.sendAlbum([first, ...others], act.caption, act.answering)
}

function one(telegram: TelegramEmulator, id: number): TelegramPerson {
  const person = telegram.people().find((each) => each.id === id)
  if (!person) throw new Error(`no such person: ${id}`)
  return person
}
