import type { Json } from '../json.ts'
import { isJson, parsed } from '../json.ts'
import { explained, SlackFailure } from './failure.ts'

/** Arguments of a call: urlencoded values are texts, JSON bodies have their types. */
export interface Args {
  readonly all: Json
  text(key: string): string | undefined
  /** Throws invalid_arguments when it is missing. */
  need(key: string): string
  flag(key: string): boolean
  number(key: string): number | undefined
  /** A structure, sent as such or as JSON text; undefined when absent. Throws `code` when it is not JSON. */
  json(key: string, code: string): unknown
}

/** Reads a body of the content types Slack takes; throws Slack's error for others. */
export function readArgs(contentType: string, body: string, query: URLSearchParams): Args {
  const sent = readBody(contentType, body)
  return argsOf({ ...Object.fromEntries(query), ...sent })
}

function readBody(contentType: string, body: string): Json {
  const type = contentType.split(';')[0]?.trim() ?? ''
  if (body === '') return {}
  if (type === 'application/json') {
    const json = parsed(body)
    if (isJson(json)) return json
    throw new SlackFailure(json === undefined ? 'invalid_json' : 'json_not_object')
  }
  if (type === 'application/x-www-form-urlencoded') return Object.fromEntries(new URLSearchParams(body))
  throw new SlackFailure('invalid_post_type')
}

function argsOf(all: Json): Args {
  const text = (key: string): string | undefined => {
    const value = all[key]
    if (value === undefined || value === null || value === '') return undefined
    return typeof value === 'string' ? value : JSON.stringify(value)
  }
  return {
    all,
    text,
    need(key) {
      const value = text(key)
      if (value === undefined) {
        throw explained('invalid_arguments', [`[ERROR] missing required field: ${key} [json-pointer:]`])
      }
      return value
    },
    flag: (key) => ['true', '1'].includes(text(key) ?? ''),
    number(key) {
      const value = Number(text(key))
      return Number.isFinite(value) && text(key) !== undefined ? value : undefined
    },
    json(key, code) {
      const value = all[key]
      if (typeof value !== 'string') return value ?? undefined
      if (value === '') return undefined
      const json = parsed(value)
      if (json === undefined) throw new SlackFailure(code)
      return json
    },
  }
}
