/** Why a gesture can't be done, in words of prompts/copy/fr/sandbox.ts; the message, in English, is for tests. */
export type CannotWhy = 'blocked' | 'late' | 'gone' | 'not-a-command' | 'not-a-member' | 'archived' | 'too-big'

/** A gesture that a person can't do where they are. */
export class Cannot extends Error {
  readonly why: CannotWhy
  constructor(why: CannotWhy, message: string) {
    super(message)
    this.name = 'Cannot'
    this.why = why
  }
}
