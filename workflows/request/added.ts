/** What the person wrote or sent after their question. `message`: Telegram's; 0 when none. */
export interface Added {
  readonly message: number
  readonly at: number
  readonly what: AddedWhat
}

export type AddedWhat =
  /** `heard`: what a model made out of a voice note. */
  | { readonly is: 'words'; readonly text: string; readonly heard: boolean }
  | { readonly is: 'files'; readonly text: string; readonly files: readonly PersonFile[] }
  | { readonly is: 'place'; readonly lat: number; readonly lon: number }
  /** What can't be passed on, by its kind. */
  | { readonly is: 'other'; readonly kind: string }

/** A file that the person sent; `file` is Telegram's id. */
export interface PersonFile {
  readonly file: string
  readonly name: string
  readonly mime: string
  readonly bytes: number
}
