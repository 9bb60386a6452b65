import type { RequestId } from '../actor.ts'
import type { Urgency } from '../request/state.ts'

/** What can happen to an adviser's places. `nth` is the request's count of whom it asked or went to. */
export type AdviserEvent =
  /** `room` `idle`: only with nothing else in hand; `any`: below their cap. `capacity.given` or `.refused` comes back. */
  | {
      readonly is: 'reserve.asked'
      readonly request: RequestId
      readonly nth: number
      readonly urgency: Urgency
      readonly room: 'idle' | 'any'
    }
  /** They took it by hand, or answered what was reserved: it counts, whatever the cap. */
  | { readonly is: 'reserve.kept'; readonly request: RequestId; readonly nth: number }
  | { readonly is: 'reserve.released'; readonly request: RequestId; readonly nth: number }
  // reminder
  | { readonly is: 'reserve.due' }
