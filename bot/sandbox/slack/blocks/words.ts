import type { Json } from '../json.ts'
import { jsonAt, jsonsOf, textAt } from '../json.ts'
import type { SlackBlock } from '../types.ts'
import { elementsOf } from './element-list.ts'

/** All that a reader sees in blocks, one line a piece of text; formatting marks and escapes are resolved. */
export function wordsOf(blocks: readonly SlackBlock[]): string {
  return blocks
    .flatMap((block) => [...blockWords(block), ...elementsOf(block).flatMap(elementWords)])
    .filter((words) => words !== '')
    .join('\n')
}

/** What a mrkdwn text looks like to its reader. */
export function readable(markup: string): string {
  return markup
    .replace(/<[^|>]*\|([^>]*)>/g, '$1')
    .replace(/<(?:mailto:)?([^>]*)>/g, '$1')
    .replace(/(^|[\s(])([*_~`])(?=\S)([^\n]*?\S)\2(?=$|[\s).,:;!?·])/gm, '$1$3')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}

function blockWords(block: SlackBlock): readonly string[] {
  switch (block.type) {
    case 'header':
    case 'section':
      return [textWords(jsonAt(block, 'text')), ...jsonsOf(block['fields']).map(textWords)]
    case 'context':
      return jsonsOf(block['elements']).map(textWords)
    case 'image':
      return [textWords(jsonAt(block, 'title')), textAt(block, 'alt_text') ?? '']
    case 'input':
      return [textWords(jsonAt(block, 'label')), textWords(jsonAt(block, 'hint'))]
    case 'rich_text':
      return [runWords(block)]
    default:
      return []
  }
}

function textWords(text: Json): string {
  const words = textAt(text, 'text') ?? textAt(text, 'alt_text') ?? ''
  return text['type'] === 'mrkdwn' ? readable(words) : words
}

function elementWords(element: Json): readonly string[] {
  const initial = [jsonAt(element, 'initial_option'), ...jsonsOf(element['initial_options'])]
  const chosen = initial.map((option) => textWords(jsonAt(option, 'text'))).filter((words) => words !== '')
  const shown = chosen.length > 0 ? chosen : [textWords(jsonAt(element, 'placeholder'))]
  const ticks = ['checkboxes', 'radio_buttons'].includes(textAt(element, 'type') ?? '')
  const choices = ticks ? jsonsOf(element['options']).map((option) => textWords(jsonAt(option, 'text'))) : shown
  return [textWords(jsonAt(element, 'text')), textAt(element, 'initial_value') ?? '', ...choices]
}

function runWords(part: Json): string {
  const own = textAt(part, 'text') ?? textAt(part, 'url') ?? mention(part)
  const inner = jsonsOf(part['elements']).map(runWords)
  return own + inner.join(part['type'] === 'rich_text' || part['type'] === 'rich_text_list' ? '\n' : '')
}

function mention(part: Json): string {
  const user = textAt(part, 'user_id')
  const channel = textAt(part, 'channel_id')
  if (user) return `@${user}`
  return channel ? `#${channel}` : ''
}
