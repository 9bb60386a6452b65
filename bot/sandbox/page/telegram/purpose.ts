import type { Act } from '../../act.ts'
import type { BubbleView } from '../../view.ts'

/** What the next words are for, when they are no message of their own. */
export type Purpose =
  | { readonly to: 'edit'; readonly message: BubbleView }
  | { readonly to: 'answer'; readonly message: BubbleView; readonly quote: string | undefined }

export type Answering = Extract<Act, { do: 'say' }>['answering']

export function answeringOf(purpose: Purpose | undefined): Answering {
  if (purpose?.to !== 'answer') return undefined
  const { message, quote } = purpose
  return { replyTo: message.id, ...(quote !== undefined && { quote }) }
}
