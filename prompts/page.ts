import type { Choice } from './copy/choices.ts'

/** A run of text in one style. Words never hold markup: each platform's renderer escapes and formats. */
export interface Span {
  readonly text: string
  readonly style?: 'bold' | 'italic' | 'code'
  readonly href?: string
}

/** Text ready for any platform; line breaks are `\n` inside spans. */
export type Rich = readonly Span[]

export interface Button {
  readonly label: string
  readonly choice: Choice
}

/**
 * One Telegram message: short, kind, the next step as rows of buttons. `keyboard` asks for the contact or the place;
 * `also` are plain keys beside it that send their own label as text. A message has buttons or a keyboard, never both.
 */
export interface ChatPage {
  readonly text: Rich
  readonly buttons?: readonly (readonly Button[])[]
  readonly keyboard?:
    | { readonly ask: 'contact' | 'location'; readonly label: string; readonly also?: readonly string[] }
    | 'remove'
}

/** A button of a Slack card. `action` is unpacked by the Slack edge into an event; `value` carries an id. */
export interface CardButton {
  readonly label: string
  readonly action: string
  readonly value?: string
  readonly style?: 'primary' | 'danger'
  /** An address it opens. */
  readonly url?: string
  /** Asks before acting. */
  readonly confirm?: { readonly title: string; readonly text: string; readonly yes: string; readonly no: string }
}

export interface CardOption {
  readonly label: string
  readonly value: string
}

/** One piece of a Slack message, modal or App Home, laid out by the Slack edge as Block Kit. */
export type Piece =
  | { readonly piece: 'header'; readonly text: string }
  | { readonly piece: 'text'; readonly text: Rich; readonly button?: CardButton }
  | { readonly piece: 'fields'; readonly fields: readonly { readonly label: string; readonly value: Rich }[] }
  | { readonly piece: 'note'; readonly text: Rich }
  | { readonly piece: 'picture'; readonly url: string; readonly alt: string }
  | { readonly piece: 'actions'; readonly id: string; readonly buttons: readonly CardButton[] }
  | {
      readonly piece: 'filters'
      readonly id: string
      readonly selects: readonly {
        readonly action: string
        readonly placeholder: string
        readonly options: readonly CardOption[]
        readonly chosen?: string
      }[]
    }
  | { readonly piece: 'divider' }

/** A Slack message or App Home page. `fallback` is the plain text of notifications and screen readers. */
export interface CardPage {
  readonly fallback: string
  readonly pieces: readonly Piece[]
}

/** One input of a Slack modal. `name` is the key of its value in the submission. */
export interface FormInput {
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly optional?: boolean
  readonly input:
    | { readonly kind: 'text'; readonly lines: 'one' | 'many'; readonly max: number; readonly initial?: string }
    | { readonly kind: 'choice'; readonly options: readonly CardOption[]; readonly initial?: string }
    | {
        readonly kind: 'choices'
        readonly groups: readonly { readonly label: string; readonly options: readonly CardOption[] }[]
        readonly initial?: readonly string[]
      }
    | { readonly kind: 'date'; readonly initial?: string }
    | { readonly kind: 'time'; readonly initial?: string }
    /** One file; `types` are extensions without their dot. */
    | { readonly kind: 'file'; readonly types: readonly string[] }
    | { readonly kind: 'user'; readonly initial?: string }
    | { readonly kind: 'channel'; readonly initial?: string }
}

/** A Slack modal. Without `submit` it only shows. */
export interface FormPage {
  readonly title: string
  readonly pieces: readonly Piece[]
  readonly inputs: readonly FormInput[]
  readonly submit?: string
  readonly close: string
}
