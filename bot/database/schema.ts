import type { Generated, JSONColumnType } from 'kysely'
import type { Effect } from '#workflows/effects.ts'
import type { FileRow } from '#workflows/file/row.ts'
import type { HelpPlace } from '#workflows/places/place.ts'
import type { PostRow } from '#workflows/post/row.ts'
import type { RequestRow } from '#workflows/request/row.ts'

/** Every table, as Kysely sees it. Times are timestamptz; identities are int8 read as numbers. */
export interface Schema {
  /** One row an actor: its state, parsed by its kind when loaded. */
  actors: { id: string; state: JSONColumnType<object> | null; version: Generated<number>; at: Generated<Date> }
  /** Ids of events that were taken, so that each happens once. */
  seen: { id: string; at: Generated<Date> }
  /** Effects waiting, going or gone. `id` grows along each lane because it is given under the actor's lock. */
  outbox: {
    id: Generated<number>
    lane: string
    actor: string
    effect: JSONColumnType<object>
    status: 'pending' | 'sending' | 'sent' | 'refused' | 'uncertain'
    attempts: Generated<number>
    /** How many times the outcome of a network call was unknown. */
    unknowns: Generated<number>
    code: string | null
    due: Generated<Date>
    created: Generated<Date>
    done: Date | null
  }
  /** A chat or thread: how many effects it still holds, and who is sending them. */
  lanes: {
    id: string
    actor: string
    depth: number
    holder: string | null
    fence: Generated<number>
    next: Date | null
    /** Goes before the others, where lanes wait for one another. */
    urgent: Generated<boolean>
    /** The paced place it waits for, and with which effect. */
    place: string | null
    paced: number | null
  }
  /** Where a partner takes only so much a second: a channel, or one of its methods. `free`: when all that was let through is over. */
  paces: { place: string; free: Date }
  /**
   * Processes alive; a lease of a dead one is free. `hears`: since when; `alone`: nobody else heard then; `deaf`: not just
   * now; `trouble`: when it last met one.
   */
  processes: {
    id: string
    alive: Date
    hears: Generated<Date | null>
    alone: Generated<boolean | null>
    deaf: Generated<boolean | null>
    trouble: Generated<Date | null>
  }
  /** Replies that Slack brought, by what they are `seen` as once they are heard. */
  brought: { id: string; place: string; root: string; ts: string; at: Generated<Date> }
  /** What was sent and can be edited, read back or removed; `kind` names the effect that sent it. */
  sent: {
    actor: string
    key: string
    kind: Effect['do']
    place: string
    message: string
    file: string | null
    at: Generated<Date>
    /** When its thread was last read back. */
    read: Generated<Date | null>
    /** When something said in its thread was last left for a reading. */
    owed: Generated<Date | null>
  }
  /** Documents, sealed. */
  papers: { id: string; actor: string; sealed: Uint8Array; bytes: number; at: Generated<Date> }
  /** View of the candidates' files for lists, counts and searches: `row` is the workflow's FileRow, no identity in it. */
  files: {
    id: string
    ref: string
    status: string
    owner: string | null
    departement: string
    region: string
    row: JSONColumnType<FileRow>
    /** Digests of the declared e-mail and telephone, to find duplicates. */
    contacts: string[]
    /** No channel yet for its card. */
    waiting: boolean
    sent: Date
  }
  /** View of the requests for a human: `row` is the workflow's RequestRow, no word of the person in it. Goes with its actor. */
  requests: {
    id: string
    ref: string
    stage: RequestRow['stage']
    urgency: RequestRow['urgency']
    theme: string | null
    departement: string | null
    region: string | null
    channel: string | null
    owner: string | null
    /** Waits in a wider channel than its place's: whoever covers less may take it too. */
    wide: boolean
    opened: Date
    answered: Date | null
    resolved: Date | null
    promised: Date | null
    row: JSONColumnType<RequestRow>
  }
  /** View of citizens' questions, masked: what was asked and what became of it. */
  questions: {
    chat: string
    number: number
    at: Date
    theme: string | null
    route: string
    reason: string
    outcome: string
    asked: string
  }
  /** The meaning of each sheet as 32-bit floats, little-endian; `digest`: of what it is of, and of the model. */
  sheet_vectors: { sheet: string; digest: string; vector: Uint8Array }
  audit: {
    id: Generated<number>
    at: Generated<Date>
    by: string
    code: string
    subject: string
    detail: string | null
  }
  /** Events that fail, counted; set aside (sealed) after five. */
  failures: { id: string; actor: string; count: number; code: string; sealed: Uint8Array | null; at: Generated<Date> }
  /** View of the posts: `row` is the workflow's PostRow. */
  posts: {
    id: string
    ref: string
    stage: PostRow['stage']
    owner: string
    departement: string
    region: string
    created: Date
    row: PostRow
  }
  /** Places of digital mediation, as their file was last imported; degrees. */
  help_places: { id: string; lat: number; lon: number; place: HelpPlace }
  /** When each chore of the machine was last begun. */
  chores: { name: string; begun: Date }
  /** What answers taught of the self-assessment's items, from version 1 on; `people` and `answers` are all there were. */
  calibrations: {
    version: number
    made: Generated<Date>
    people: number
    answers: number
    stored: JSONColumnType<object>
  }
}
