import type { ChatEvent } from '../events.ts'
import { locationShared } from '../fields/commune.ts'
import { documentReceived } from '../fields/cv.ts'
import { maskLines } from '../help/mask.ts'
import { voiceReceived } from '../help/voice.ts'
import type { PersonFile } from '../../request/added.ts'
import { type Decided, decide, only, say, type Turn, waitFor } from '../turn.ts'
import { openRequest, withHuman } from './known.ts'
import { placeShared } from './place.ts'
import { filesFor, showsTo } from './writes.ts'

type Event<K extends ChatEvent['is']> = Extract<ChatEvent, { readonly is: K }>

/** A document is for the adviser who answers; else it is the CV of who applies; else a human may look at it. */
export function documentFor(turn: Turn, event: Event<'document.received'>): Decided {
  const { chat } = turn
  const applies = chat.file.is !== 'none' && !(withHuman(chat) && chat.waiting.on !== 'cv')
  if (applies) return documentReceived(turn, event)
  const { file, name, mime, bytes, context } = event
  return filesFor(turn, [{ file, name, mime, bytes }], context) ?? documentReceived(turn, event)
}

/**
 * A voice note goes to the adviser who answers as it is, and as what a model makes out of it; without a model, to the
 * one who will answer.
 */
export function voiceFor(turn: Turn, event: Event<'voice.received'>): Decided {
  const request = turn.reference.model?.hears ? withHuman(turn.chat) : openRequest(turn.chat)
  if (!request) return voiceReceived(turn, event)
  const { file, seconds, bytes, firstName, context } = event
  const passed = filesFor(turn, [{ file, name: 'voix.ogg', mime: 'audio/ogg', bytes }], context) ?? decide(turn.chat)
  const hears = turn.reference.model?.hears === true && seconds <= longestHeard
  if (!hears) return passed
  return { ...passed, effects: [...passed.effects, { do: 'hear', telegramFile: file, seconds, firstName }] }
}

/** What a model made out of a voice note that went to an adviser; undefined when none has the floor. */
export function heardFor(turn: Turn, came: Event<'voice.heard'>['came']): Decided | undefined {
  const human = withHuman(turn.chat)
  if (!human) return undefined
  if (!('heard' in came)) return decide(turn.chat)
  const { lines } = maskLines(turn, [], came.heard)
  const event = { is: 'person.said', message: 0, text: lines.join('\n'), quoting: null, heard: true } as const
  return decide(turn.chat, { do: 'tell', actor: human.id, event })
}

/** A picture, a sound: for the open request; alone, the person says whether a human should see it. */
export function mediaFor(turn: Turn, event: Event<'media.received'>): Decided {
  const { file, name, mime, bytes, context, kind } = event
  const files: readonly PersonFile[] = [{ file, name, mime, bytes }]
  return filesFor(turn, files, context) ?? offered(turn, kind, files, context.caption)
}

export function otherFor(turn: Turn, { kind, context }: Event<'other.received'>): Decided {
  return showsTo(turn, kind, context?.message ?? 0) ?? only(turn, { name: 'cannot-read', with: { kind } })
}

/** Where the person is: an answer to what was asked, else for the adviser who answers. */
export function locationFor(turn: Turn, { lat, lon, context }: Event<'location.shared'>): Decided {
  const { waiting } = turn.chat
  if (waiting.on === 'request-place') return placeShared(turn, waiting.ref, lat, lon)
  const human = waiting.on === 'nothing' ? withHuman(turn.chat) : undefined
  if (!human) return locationShared(turn, lat, lon)
  const event = { is: 'person.located', message: context?.message ?? 0, lat, lon } as const
  return decide(turn.chat, { do: 'tell', actor: human.id, event })
}

function offered(turn: Turn, kind: string, files: readonly PersonFile[], caption: string): Decided {
  const { waiting } = turn.chat
  const free = waiting.on === 'nothing' || waiting.on === 'files-for-human' || waiting.on === 'help-question'
  if (!free || openRequest(turn.chat)) return only(turn, { name: 'cannot-read', with: { kind } })
  const before = waiting.on === 'files-for-human' ? waiting : { files: [], caption: '' }
  const { lines } = maskLines(turn, [], caption)
  const words = [before.caption, ...lines].filter((line) => line !== '').join('\n')
  const all = { on: 'files-for-human', files: [...before.files, ...files].slice(0, mostFiles), caption: words } as const
  if (before.files.length > 0) return waitFor(turn, all)
  return waitFor(turn, all, say({ name: 'files-for-human', with: { kind } }))
}

/** What one album of Telegram holds. */
const mostFiles = 10
/** Seconds. */
const longestHeard = 120
