import type { RequestId } from '#workflows/actor.ts'
import type { Effect } from '#workflows/effects.ts'
import type { LiveRequest, Urgency } from '#workflows/request/state.ts'

/** Messages to those who run it. */
export interface ReportMessages {
  /** An adviser's morning. */
  readonly 'requests-morning': DigestParams
  readonly 'requests-report': RequestReport
  /** To who asked for it: it comes in a direct message. */
  readonly 'requests-report-sent': Record<never, never>
  // to administrators
  readonly queue: QueueParams
  readonly 'letter-resumed': { readonly became: Resumed }
}

/** A request in a list: no word of the person, no name of theirs. Times in ms. */
export interface RequestLine {
  readonly id: RequestId
  readonly ref: string
  readonly theme: string | null
  /** The département; null when the person did not say where they are. */
  readonly place: { readonly code: string; readonly name: string } | null
  readonly urgency: Urgency
  readonly stage: LiveRequest['stage']['at']
  /** When the stage began. */
  readonly since: number
  /** Null once a human answered. */
  readonly promisedBy: number | null
  /** Whether that time is past. */
  readonly late: boolean
  /** Name of who follows it. */
  readonly owner: string | null
  /** Address of its thread; null as long as there is none. */
  readonly link: string | null
}

/** Its first rows, and how many there are. */
export interface RequestList {
  readonly rows: readonly RequestLine[]
  readonly total: number
}

/** An adviser's requests, each once: theirs, those past their promise, and the others that wait where they may answer. */
export interface HomeRequests {
  readonly mine: RequestList
  readonly waiting: RequestList
  readonly overdue: RequestList
}

/** An adviser's morning in figures, each request once. */
export interface DigestParams {
  /** Theirs, of which `late` are past their promise. */
  readonly mine: number
  readonly late: number
  /** Waiting in their territories and not past their promise, of which `urgent`. */
  readonly waiting: number
  readonly urgent: number
  /** Waiting in their territories past their promise. */
  readonly overdue: number
  /** Address of their Home; null when Slack did not say. */
  readonly home: string | null
}

/** A period of requests in figures: no word of anyone. Times in ms, delays in minutes of wall time. */
export interface RequestReport {
  readonly from: number
  readonly to: number
  /** Names of the territories it is of. */
  readonly territories: readonly string[]
  readonly opened: number
  /** Of those: answered by a human, resolved, and ended without an answer or still without one past its promise. */
  readonly answered: number
  readonly resolved: number
  readonly unanswered: number
  /** Waiting now, whenever they were opened. */
  readonly waiting: number
  /** From the request to the first answer; null when none was given. */
  readonly delay: { readonly median: number; readonly ninetieth: number } | null
  /** What people said of those that were resolved; `mean` is of the stars, 1..5. */
  readonly marks: {
    readonly count: number
    readonly mean: number | null
    readonly solved: number
    readonly not: number
  }
  /** The most first. */
  readonly themes: readonly ReportLine[]
  /** Territories with few requests are one line, whose name is null. */
  readonly places: readonly { readonly name: string | null; readonly opened: number }[]
}

/** A theme, null without one: how many requests, and how many of them nobody answered. */
export interface ReportLine {
  readonly theme: string | null
  readonly opened: number
  readonly unanswered: number
}

/** How deliveries go. Times in ms. */
export interface QueueParams {
  /** Due and not delivered yet, and since when the oldest waits; null when none does. */
  readonly waiting: number
  readonly oldest: number | null
  /** Given up since midnight in Paris. */
  readonly failedToday: number
  /** Conversations and threads whose next delivery was put off, by kind; `until`: when the last of them goes on. */
  readonly blocked: readonly { readonly kind: string; readonly lanes: number; readonly until: number | null }[]
  /** The last ones, newest first, of seven days, and how many there are. */
  readonly letters: readonly DeadLetter[]
  readonly lettersTotal: number
}

/** A delivery that was given up. `code` is ours; `ref`: of the request or file it is about. */
export interface DeadLetter {
  readonly id: number
  readonly kind: Effect['do']
  readonly became: 'refused' | 'uncertain'
  readonly code: string | null
  readonly ref: string | null
  readonly at: number
  /** Why it can't be put again; null when it can. */
  readonly not: 'human' | 'old' | 'stale' | null
}

/** What became of « Reprendre »; `over`: someone did it already, or it is no more. */
export type Resumed = 'resumed' | 'over' | 'human' | 'old' | 'stale'
