import type { RequestId } from '#workflows/actor.ts'
import type { LiveRequest, Urgency } from '#workflows/request/state.ts'

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
