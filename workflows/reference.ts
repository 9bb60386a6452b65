import type { Answering } from './chat/help/answering.ts'
import type { Communes } from './understand/commune.ts'
import type { PixReference } from './pix/assessment/reference.ts'
import type { Team } from './team/state.ts'

/** Read-only data a step may look at, handed in by bot with each turn. */
export interface Reference {
  readonly communes: Communes
  /** Coordinators, their perimeters and the channels, as they stood when the turn began. */
  readonly team: Team
  /** The self-assessment's items, and what answers taught of them. */
  readonly pix: PixReference
  /** How citizens' questions are answered, and from which sheets. */
  readonly knowledge: Answering
  /** What a model is there for; absent without one. */
  readonly model?: {
    readonly phrases: boolean
    readonly compares: boolean
    readonly hears: boolean
    readonly speaks: boolean
  }
  /** Slack ids of the administrators, from the configuration. */
  readonly admins: readonly string[]
}
