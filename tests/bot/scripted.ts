import type { ActorKind } from '#workflows/actor.ts'
import type { ChatEvent } from '#workflows/chat/events.ts'
import type { Effect } from '#workflows/effects.ts'

/** What a scripted chat remembers: every text it heard, in order. */
export interface Memory {
  readonly heard: readonly string[]
}

/**
 * A chat that does what it is told, one order a line: `say KEY`, `show KEY`, `rewrite KEY`, `pass-on KEY`, `post KEY`, `update KEY`,
 * `picture ROOT KEY`, `remind NAME AT`, `forget NAME`, `alert`, `tell CHAT TEXT`, `erase`, `throw`, or `poison` (an effect
 * that no database takes). It remembers everything else too.
 */
export const scriptedKind: ActorKind<Memory, ChatEvent> = {
  initial: { heard: [] },
  parse: parseMemory,
  step: (state, { event }) => {
    if (event.is !== 'message.received') return { state: { heard: [...state.heard, event.is] }, effects: [] }
    const effects = event.text.split('\n').flatMap(effectOf)
    return { state: { heard: [...state.heard, event.text] }, effects }
  },
}

/** Someone types this to the chat. */
export function typed(text: string): ChatEvent {
  return { is: 'message.received', message: 1, text, firstName: 'Amina' }
}

export function parseMemory(stored: unknown): Memory {
  const heard: unknown = typeof stored === 'object' && stored !== null && 'heard' in stored ? stored.heard : undefined
  if (!Array.isArray(heard)) throw new TypeError('Not a memory')
  return { heard: heard.filter((text) => typeof text === 'string') }
}

const picture = { draw: 'scene', item: '1.1-04' } as const
const words = { name: 'private-only', with: {} } as const

function effectOf(line: string): readonly Effect[] {
  const [order = '', first = '', ...rest] = line.split(' ')
  switch (order) {
    case 'say':
      return [{ do: 'say', message: words, key: first }]
    case 'show':
      return [{ do: 'show', picture, message: words, key: first }]
    case 'rewrite':
      return [{ do: 'rewrite', key: first, message: { name: 'thanks', with: { file: 'none' } } }]
    case 'pass-on':
      return [{ do: 'pass-on', message: words, key: first, from: 'file:asker' }]
    case 'update':
      return [{ do: 'update', key: first, message: { name: 'file-gone', with: {} } }]
    case 'post':
      return [{ do: 'post', channel: 'C1', message: { name: 'file-gone', with: {} }, key: first }]
    case 'picture':
      return [
        { do: 'reply-picture', root: first, picture, message: { name: 'file-gone', with: {} }, key: rest[0] ?? '' },
      ]
    case 'erase':
      return [{ do: 'erase', also: [] }]
    case 'remind':
      return [{ do: 'remind', name: first, at: Number(rest[0]), event: typed(`reminded ${first}`) }]
    case 'forget':
      return [{ do: 'forget-reminder', name: first }]
    case 'alert':
      return [{ do: 'alert', message: { name: 'file-gone', with: {} } }]
    case 'tell':
      return [{ do: 'tell', actor: `chat:${Number(first)}`, event: typed(rest.join(' ')) }]
    case 'throw':
      throw new RangeError('a step that fails')
    case 'poison':
      return [{ do: 'say', message: words, key: '\u0000' }]
    default:
      return []
  }
}
