import type { MessageEntity } from 'grammy/types'
import type { Params } from '../params.ts'
import { json, text } from '../params.ts'
import { badRequest } from '../refusal.ts'
import { detect } from './detect.ts'
import type { Formatted } from './entity.ts'
import { readEntities } from './given.ts'
import { parseHtml } from './html.ts'
import { parseMarkdown } from './markdown.ts'

const longestText = 4096
const longestCaption = 1024

/** The text of sendMessage and editMessageText, parsed and within its limit. Throws the platform's refusals. */
export function readText(params: Params): Formatted {
  if (text(params, 'text') === '') throw badRequest('message text is empty')
  const formatted = format(params, text(params, 'text'), 'entities')
  if (formatted.text === '') throw badRequest('text must be non-empty')
  if (formatted.text.length > longestText) throw badRequest('message is too long')
  return formatted
}

/** The caption of a file, '' when there is none. */
export function readCaption(params: Params): Formatted {
  const formatted = format(params, text(params, 'caption'), 'caption_entities')
  if (formatted.text.length > longestCaption) throw badRequest('message caption is too long')
  return formatted
}

function format(params: Params, source: string, entities: string): Formatted {
  if (Buffer.byteLength(source) > 2 ** 15) throw badRequest('text is too long')
  const parsed = parse(params, source, entities)
  const trimmed = trim(parsed)
  return { text: trimmed.text, entities: detect(trimmed.text, trimmed.entities) }
}

function parse(params: Params, source: string, entities: string): Formatted {
  switch (text(params, 'parse_mode').toLowerCase()) {
    case '':
    case 'none':
      return {
        text: source,
        entities: readEntities(json(params, entities, "can't parse entities JSON object"), source),
      }
    case 'html':
      return parseHtml(source)
    case 'markdownv2':
      return parseMarkdown(source)
    default:
      throw badRequest('unsupported parse_mode')
  }
}

/** The platform cuts white space off both ends; entities follow. */
function trim(formatted: Formatted): Formatted {
  const kept = formatted.text.trim()
  if (kept.length === formatted.text.length) return formatted
  const start = formatted.text.length - formatted.text.trimStart().length
  const entities = formatted.entities.flatMap((entity): readonly MessageEntity[] => {
    const from = Math.max(entity.offset - start, 0)
    const to = Math.min(entity.offset - start + entity.length, kept.length)
    return to > from ? [{ ...entity, offset: from, length: to - from }] : []
  })
  return { text: kept, entities }
}
