import type { SecretKind } from '../../answer/reasoned.ts'

/** A secret found in a text: from `start` up to `end` excluded, in UTF-16 units. */
export interface Span {
  readonly start: number
  readonly end: number
  readonly kind: SecretKind
}

/** What looks for one kind of secret. `shadow` is the text as `shadowOf` makes it, place for place. */
export type Finder = (shadow: string, text: string) => readonly Span[]
