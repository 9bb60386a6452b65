import type { Length, OfficialResult, Profile } from '#workflows/pix/assessment/state.ts'
import type { Item } from '../pix/item.ts'
import type { FileKind } from './chat.ts'

/** What the self-assessment says in the chat: each name with its parameters. */
export interface PixMessages {
  readonly 'pix-menu': PixMenu
  readonly 'pix-question': PixQuestion
  /** In place of a question that was answered: no button left. */
  readonly 'pix-answered': { readonly item: Item; readonly number: number; readonly given: PixGiven }
  /** The answer was not understood: what to type, and the question stays. */
  readonly 'pix-unclear': { readonly kind: Item['answer']['kind'] }
  readonly 'pix-paused': { readonly answered: number; readonly about: number }
  readonly 'pix-finish-sure': { readonly answered: number; readonly about: number }
  /** Nothing was answered: there is nothing to show. */
  readonly 'pix-nothing-yet': Record<never, never>
  /** Not again before `until` (ms). */
  readonly 'pix-too-soon': { readonly until: number }
  /** Under the picture of the profile. */
  readonly 'pix-picture': { readonly profile: Profile }
  readonly 'pix-profile': PixProfileShown
  /** After the profile: whether to share it, and with whom. */
  readonly 'pix-sharing': { readonly shared: boolean; readonly file: FileKind }
  readonly 'pix-missed': PixMissed
  readonly 'pix-shared': { readonly shared: boolean; readonly file: FileKind }
  readonly 'pix-official-code': { readonly known: OfficialResult | null; readonly invitation: string | null }
  readonly 'pix-official-score': { readonly code: string; readonly again: boolean }
  readonly 'pix-official-unclear': Record<never, never>
  readonly 'pix-official-kept': { readonly official: OfficialResult; readonly file: FileKind }
  readonly 'pix-official-dropped': Record<never, never>
}

/** The door of the self-assessment. Times in ms; `again` is when a new one may begin, null when it may now. */
export interface PixMenu {
  readonly file: FileKind
  readonly current: { readonly length: Length; readonly answered: number; readonly about: number } | null
  /** Past profiles, newest first. */
  readonly history: readonly Profile[]
  readonly again: number | null
  readonly shared: boolean
  readonly official: OfficialResult | null
}

/**
 * A question on screen. `name` is what its buttons call it; `number` counts from 1; `about` is how many to expect; `order`
 * and `picked` as in ShownItem.
 */
export interface PixQuestion {
  readonly item: Item
  readonly name: string
  readonly number: number
  readonly about: number
  readonly order: readonly number[]
  readonly picked: readonly number[]
}

/** What was answered, as it is said back: indexes into its choices (`choicesOf`), the words typed, or nothing. */
export type PixGiven =
  | { readonly is: 'choices'; readonly choices: readonly number[] }
  | { readonly is: 'words'; readonly words: string }
  | { readonly is: 'unknown' }

export interface PixProfileShown {
  readonly profile: Profile
  /** Two or three competences to work on next, as their ids. */
  readonly learn: readonly string[]
  readonly missed: number
  readonly file: FileKind
  /** When a new one may begin (ms). */
  readonly again: number
}

/** Items that were missed, with their right answers; `page` from 0. */
export interface PixMissed {
  readonly items: readonly Item[]
  readonly page: number
  readonly pages: number
}
