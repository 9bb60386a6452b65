/** Where a message went, kept so that it can be edited, read back or deleted. `id` is Telegram's message_id or Slack's ts. */
export interface Receipt {
  readonly place: string
  readonly id: string
  /** The platform's id of the file or picture, when one was sent; of several, their ids with a space between. */
  readonly file?: string
}

/**
 * What became of one delivery.
 * `later`: not accepted, come back after `afterMs`; `waiting` is true when the platform asked to wait (no attempt is consumed).
 * `refused`: it will never pass; `code` is ours, never the platform's text. `unknown`: it may have arrived.
 */
export type Delivered =
  | { readonly became: 'sent'; readonly receipt: Receipt | null }
  | { readonly became: 'later'; readonly afterMs: number; readonly waiting: boolean; readonly code: string }
  | { readonly became: 'refused'; readonly code: RefusalCode }
  | { readonly became: 'unknown' }

/** `blocked`: the person blocked the bot; `gone`: the chat, channel or message is no more; `invalid`: the platform will not take these words;
 * `unavailable`: what it should carry can't be made. */
export type RefusalCode = 'blocked' | 'gone' | 'invalid' | 'not-allowed' | 'too-big' | 'unavailable'
