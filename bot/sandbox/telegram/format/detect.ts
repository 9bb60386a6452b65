import type { MessageEntity } from 'grammy/types'
import { sorted } from './entity.ts'

type Found = 'bot_command' | 'email' | 'url' | 'mention'

const patterns: readonly (readonly [Found, RegExp])[] = [
  ['email', /[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}/gi],
  [
    'url',
    /(?:https?:\/\/[^\s<>"]+[^\s<>".,;:!?)'»]|(?<![@\w.-])(?:[a-z0-9-]+\.)+(?:fr|com|org|net|eu|gouv)\b(?:\/[^\s<>"]*[^\s<>".,;:!?)'»])?)/gi,
  ],
  ['bot_command', /(?<![^\s(])\/[a-z0-9_]{1,64}(?:@\w{3,32})?(?![\w/])/gi],
  ['mention', /(?<![\w@])@[a-z]\w{3,31}(?!\w)/gi],
]

/** Adds the entities that Telegram finds by itself, outside code and links. */
export function detect(text: string, entities: readonly MessageEntity[]): readonly MessageEntity[] {
  if (!/[/@.]/.test(text)) return entities
  const taken = entities.filter(({ type }) => ['code', 'pre', 'text_link'].includes(type))
  const found: MessageEntity[] = []
  for (const [type, pattern] of patterns) {
    for (const match of text.matchAll(pattern)) {
      const entity = { type, offset: match.index, length: match[0].length }
      if (![...taken, ...found].some((other) => overlap(entity, other))) found.push(entity)
    }
  }
  return found.length === 0 ? entities : sorted([...entities, ...found])
}

function overlap(a: { offset: number; length: number }, b: { offset: number; length: number }): boolean {
  return a.offset < b.offset + b.length && b.offset < a.offset + a.length
}
