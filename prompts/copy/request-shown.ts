import type { Wait } from '#workflows/chat/relay/state.ts'
import type { SentWhat, Urgency } from '#workflows/request/state.ts'

type Nothing = Record<never, never>

/** Messages about a person's requests for a human; `ref` names the request, `by` is who answers. */
export interface RequestChatMessages {
  /** An adviser's own words, file or meeting. */
  readonly 'adviser-words': { readonly by: string; readonly what: SentWhat; readonly ref: string }
  readonly 'request-waits': Wait
  readonly 'request-taken': { readonly ref: string; readonly by: string | null; readonly again: boolean }
  /** Someone else will answer; `by` when it is known who. */
  readonly 'request-back': { readonly ref: string; readonly by: string | null }
  readonly 'request-late': { readonly ref: string; readonly urgency: Urgency }
  readonly 'request-left': Nothing
  readonly 'request-barred': Nothing
  /** Is it solved? */
  readonly 'request-solved': { readonly ref: string; readonly by: string }
  readonly 'request-stars': { readonly ref: string }
  readonly 'request-word': { readonly ref: string }
  readonly 'request-thanks': Nothing
  readonly 'request-reply-wanted': { readonly by: string | null }
  readonly 'same-matter': { readonly by: string }
  // where they are
  readonly 'place-wanted': { readonly ref: string }
  readonly 'place-unclear': {
    readonly ref: string
    readonly among: readonly { readonly code: string; readonly name: string; readonly departement: string }[]
  }
  readonly 'place-kept': { readonly name: string }
  readonly 'place-skipped': Nothing
  // a number to be called back; E.164
  readonly 'contact-wanted': { readonly ref: string; readonly by: string; readonly telephone: string | null }
  readonly 'contact-unclear': { readonly ref: string }
  readonly 'contact-told': { readonly given: boolean }
  // files
  readonly 'files-for-human': { readonly kind: string }
  readonly 'not-passed-on': { readonly kind: string }
  readonly 'file-too-big': Nothing
  /** A notice. */
  readonly 'request-closed': Nothing
}
