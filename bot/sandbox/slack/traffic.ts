/** What became of a gesture or a delivery. `error` says what Slack would show. */
export interface SlackReceipt {
  readonly envelope: string
  readonly acknowledged: boolean
  readonly error?: string
}

/** A call of the Web API. `error` is Slack's code; a time-out after acceptance has none and is marked. */
export interface SlackCall {
  readonly method: string
  readonly args: Readonly<Record<string, unknown>>
  readonly at: number
  readonly status: number
  readonly error?: string
  readonly fault?: SlackFaultKind
}

/** Something sent to the app over Socket Mode or HTTP. */
export interface SlackEnvelope {
  readonly id: string
  readonly type: 'events_api' | 'interactive' | 'slash_commands'
  readonly payload: Readonly<Record<string, unknown>>
  readonly attempts: number
  readonly acknowledged: boolean
}

/** What changed: enough for a page to know what to draw again. */
export interface SlackChange {
  readonly what:
    | 'message'
    | 'channel'
    | 'user'
    | 'modal'
    | 'home'
    | 'ephemeral'
    | 'warning'
    | 'file'
    | 'call'
    | 'connection'
  readonly channel?: string
  readonly user?: string
}

/**
 * - `429`: refused with Retry-After, nothing done;
 * - `5xx`: 503 without a body, nothing done;
 * - `timeout-after-accept`: done, then the connection hangs until the client gives up (or `afterMs`);
 * - `drop`: the connection is cut before anything is done;
 * - `slow`: done and answered after `afterMs`.
 */
export type SlackFaultKind = '429' | '5xx' | 'timeout-after-accept' | 'drop' | 'slow'

export interface SlackFault {
  readonly fault: SlackFaultKind
  /** "chat.postMessage"; every method when absent. `upload` and `response_url` name the two other doors. */
  readonly method?: string
  /** Channel id; every channel when absent. */
  readonly channel?: string
  /** How many calls are hit; 1 by default, ignored when `chance` is given. */
  readonly times?: number
  /** Seconds, for 429; 1 by default. */
  readonly retryAfter?: number
  /** Milliseconds, for slow (500) and timeout-after-accept (until the client gives up). */
  readonly afterMs?: number
  /** Share of calls hit, 0 to 1, drawn from `seed` so that a run can be repeated. */
  readonly chance?: number
  readonly seed?: number
}

export interface SlackFaults {
  inject(fault: SlackFault): void
  /** Forgets every fault not yet met. */
  clear(): void
  pending(): readonly SlackFault[]
  /** Cuts every Socket Mode connection without a goodbye; the app has to reconnect. */
  dropSockets(): void
  /** Sends Slack's warning, then asks the app to refresh its connections. */
  refreshSockets(): void
  /** Acknowledgements are ignored for the next `count` envelopes, as when the app's answer was lost on the way. */
  loseAcks(count: number): void
}
