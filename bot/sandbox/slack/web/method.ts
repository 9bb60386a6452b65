import type { Context } from '../context.ts'
import type { Json } from '../json.ts'
import type { Args } from './args.ts'
import { SlackFailure } from './failure.ts'

/** A method of the Web API. */
export interface Method {
  /** Calls a minute per workspace: 20, 50 or 100; 'special' for chat.postMessage, 1 a second per channel. */
  readonly tier: 20 | 50 | 100 | 'special'
  /** The scope it takes; methods over channels check theirs by the kind of channel. */
  readonly scope?: string
  /** Which token; the bot's when absent. */
  readonly token?: 'app'
  readonly run: (args: Args, context: Context) => Json
}

/** Throws missing_scope, with what is needed and what was granted. */
export function needScope(context: Context, scope: string): void {
  if (context.granted.has(scope)) return
  throw new SlackFailure('missing_scope', { needed: scope, provided: [...context.granted].join(',') })
}

/** A page of a list: `cursor` and `limit` in, `next_cursor` out. */
export function page<T>(
  items: readonly T[],
  args: Args,
  usual: number,
): { readonly items: readonly T[]; readonly next: string } {
  const cursor = args.text('cursor')
  const start = cursor === undefined ? 0 : Number(Buffer.from(cursor, 'base64').toString().replace('next:', ''))
  if (!Number.isInteger(start)) throw new SlackFailure('invalid_cursor')
  const limit = Math.max(1, Math.min(args.number('limit') ?? usual, 1000))
  const end = start + limit
  return {
    items: items.slice(start, end),
    next: end < items.length ? Buffer.from(`next:${end}`).toString('base64') : '',
  }
}
