import type { Answers, Field, Situation } from '#workflows/application.ts'
import type { ChatEvent, DecisionReason } from '#workflows/chat/events.ts'
import type { FileStatus } from '#workflows/file/status.ts'
import type { HelpMessages } from './help-shown.ts'
import type { PixMessages } from './pix-shown.ts'
import type { PostChatMessages } from './post-shown.ts'
import type { RequestChatMessages } from './request-shown.ts'

type Nothing = Record<never, never>

/** Message name → parameters: what the assistant can say in a person's Telegram chat. Words are in fr/chat.ts. */
export interface ChatMessages extends PixMessages, HelpMessages, RequestChatMessages, PostChatMessages {
  readonly welcome: { readonly file: FileKind }
  readonly help: { readonly file: FileKind }
  readonly 'not-understood': { readonly file: FileKind }
  readonly thanks: { readonly file: FileKind }
  readonly consent: Nothing
  readonly 'consent-refused': Nothing

  // the application
  readonly ask: Ask
  readonly 'keyboard-away': Nothing
  readonly 'first-question': Nothing
  readonly summary: { readonly answers: Answers; readonly cvComing: boolean; readonly lead: Lead | null }
  readonly later: { readonly file: FileKind }
  readonly cancelled: { readonly file: FileKind }
  readonly draft: { readonly answered: number; readonly of: number }
  readonly 'draft-cold': { readonly answered: number; readonly of: number }
  readonly 'no-application': Nothing
  readonly sent: { readonly ref: string; readonly cvComing: boolean }
  readonly 'cv-checking': Nothing
  readonly 'cv-kept': { readonly bytes: number; readonly sent: boolean }
  readonly 'cv-refused': { readonly why: CvRefusal }

  // the file, once sent
  readonly file: FileShown
  readonly 'edit-list': { readonly fields: readonly Field[]; readonly file: 'draft' | 'sent' }
  readonly 'file-closed': { readonly status: FileStatus }
  readonly status: { readonly ref: string; readonly status: FileStatus; readonly reason: DecisionReason | null }
  readonly 'decision-reviewed': Extract<ChatEvent, { is: 'decision.reviewed' }>['review']
  readonly availability: { readonly paused: boolean }
  readonly 'withdraw-sure': Nothing
  readonly withdrawn: { readonly ref: string }
  readonly 'question-asked': { readonly question: string; readonly by: string; readonly text: string }
  readonly 'reply-wanted': { readonly text: string }
  readonly 'reply-sent': { readonly question: string; readonly left: number }
  readonly 'which-question': { readonly questions: readonly { readonly id: string; readonly text: string }[] }
  readonly 'merge-code': { readonly code: string }
  readonly 'merge-awaited': { readonly again: boolean }
  readonly 'merge-checking': Nothing
  readonly 'merge-settled': { readonly outcome: 'kept' | 'moved' | 'refused' }

  // a human
  readonly 'help-question': Nothing
  readonly 'human-called': Nothing
  readonly 'question-kept': { readonly file: FileKind }

  // the person's data
  readonly 'my-data': { readonly file: FileKind }
  readonly 'export-coming': Nothing
  readonly 'export-failed': Nothing
  readonly 'erase-sure': { readonly file: FileKind }
  readonly erasing: Nothing
  readonly erased: { readonly left: number }
  readonly 'retention-near': Nothing
  readonly 'retention-over': Nothing

  // what can't be done
  readonly 'cannot-read': { readonly kind: string }
  readonly 'slow-down': Nothing
  readonly 'private-only': Nothing
  // notices: at most 200 characters, no button
  readonly 'old-button': Nothing
  readonly 'question-gone': Nothing
}

export type ChatMessage = {
  [K in keyof ChatMessages]: { readonly name: K; readonly with: ChatMessages[K] }
}[keyof ChatMessages]

export type FileKind = 'none' | 'draft' | 'sent'

export type CvRefusal = 'not-a-pdf' | 'too-big' | 'unavailable'

/** One question of the application. `answered` when it has an answer already, which can be kept. */
export interface Ask {
  readonly question: Question
  readonly answered: boolean
  readonly editing: 'draft' | 'sent'
  readonly lead: Lead | null
}

export type Question =
  | {
      readonly about:
        | 'prenom'
        | 'nom'
        | 'email'
        | 'telephone'
        | 'commune'
        | 'diplome'
        | 'experience'
        | 'rayon'
        | 'motivation'
        | 'cv'
    }
  | { readonly about: 'email-check'; readonly typed: string; readonly meant: string }
  | { readonly about: 'commune-choice'; readonly options: readonly CommuneOption[] }
  | { readonly about: 'situations'; readonly chosen: readonly Situation[] }
  | { readonly about: 'disponibilite'; readonly dates: QuickDates }
  /** `length` in characters, over 2,500. */
  | { readonly about: 'motivation-long'; readonly length: number }

/** A commune to choose among homonyms. */
export interface CommuneOption {
  readonly code: string
  readonly name: string
  readonly postcode: string
  /** Code and name of the département. */
  readonly departement: string
  readonly departementName: string
}

/** The usual answers to « quand ? », as ISO dates. */
export interface QuickDates {
  readonly tomorrow: string
  readonly nextWeek: string
  readonly twoWeeks: string
  readonly oneMonth: string
  readonly threeMonths: string
}

/** What comes before a question: what was understood, or what to do when it was not. */
export type Lead =
  | { readonly is: 'noted'; readonly known: readonly Known[]; readonly remark: Remark | null }
  | { readonly is: 'unclear'; readonly why: Unclear }

/** An answer with its field. */
export type Known = { [K in keyof Answers]: { readonly field: K; readonly value: Answers[K] } }[keyof Answers]

export type Remark = 'radius-rounded' | 'motivation-short' | 'motivation-added' | 'cv-coming'

export type Unclear =
  | 'name-empty'
  | 'name-not-a-name'
  | 'name-too-long'
  | 'email'
  | 'email-domain'
  | 'email-accent'
  | 'email-space'
  | 'email-several'
  | 'telephone'
  | 'telephone-of-another'
  | 'commune'
  | 'position'
  | 'situations'
  | 'diplome'
  | 'experience'
  | 'date'
  | 'date-past'
  | 'rayon'
  | 'cv'
  | 'needed'
  | 'motivation-added-too-long'

/** What `/dossier` shows. Times are milliseconds since 1970. */
export interface FileShown {
  readonly ref: string
  readonly status: FileStatus
  readonly history: readonly { readonly status: FileStatus; readonly at: number }[]
  readonly reason: DecisionReason | null
  readonly answers: Answers
  readonly paused: boolean
  readonly cvComing: boolean
  readonly questions: readonly { readonly id: string; readonly text: string }[]
  readonly lead: Lead | null
}
