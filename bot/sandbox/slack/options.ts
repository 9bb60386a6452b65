/** Options of the Slack emulator. */
export interface SlackEmulatorOptions {
  readonly botToken: string
  readonly appToken: string
  /** Signs what is delivered over HTTP; required by `requestUrl`. */
  readonly signingSecret?: string
  /** 0 or absent: a free port. */
  readonly port?: number
  /** Milliseconds since 1970; gives timestamps and the age of triggers. Waits use real time. */
  readonly now?: () => number
  /** What `snapshot()` gave, to find everything again. */
  readonly saved?: string
  /** Called after every change of what users see, without arguments. */
  readonly onChange?: () => void
  /** One message a second per channel and the tiers of methods, as Slack counts them; off by default. */
  readonly limits?: boolean
  /** Scopes granted to the bot token; by default all that the emulated methods need. */
  readonly scopes?: readonly string[]
  /** Real milliseconds an app has to acknowledge; Slack's 3,000 by default. */
  readonly ackMs?: number
  /** Real milliseconds before the first, second and third redelivery of an event; Slack's 0, 60,000 and 300,000 by default. */
  readonly retryMs?: readonly number[]
}

export interface SlackUserSpec {
  readonly id?: string
  /** Handle, without @. */
  readonly name: string
  readonly realName: string
  readonly tz?: string
  readonly email?: string
}

export interface SlackChannelSpec {
  readonly id?: string
  readonly private?: boolean
  /** User ids, the bot's among them when it belongs there; without it everyone, those who join later included. */
  readonly members?: readonly string[]
}

/** How files are shared. `foreign`: from another workspace, so that the app first gets stubs. */
export interface SlackSharing {
  readonly thread?: string
  readonly caption?: string
  readonly broadcast?: boolean
  readonly foreign?: boolean
}

/** Where a gesture happens; `message` is a ts. Without it: the open modal, else what the person looks at (Home or messages). */
export interface SlackWhere {
  readonly channel?: string
  readonly message?: string
  /** Id of the block, where several hold the same action. */
  readonly block?: string
  /** On the Home tab. */
  readonly home?: boolean
  /** How long to wait for it to appear; 2,000 ms by default. */
  readonly timeoutMs?: number
}
