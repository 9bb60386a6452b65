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

/** A Slack workspace with one installed app, reachable over HTTP and WebSocket on loopback. */
export interface SlackEmulator {
  /** What SLACK_API_URL takes: http://127.0.0.1:PORT/api/ */
  readonly url: string
  readonly team: { readonly id: string; readonly name: string }
  /** The app's own user id (U…), as auth.test gives it. */
  readonly botUser: string
  /** Adds a person to the workspace, or finds the one of that id or name. */
  join(spec: SlackUserSpec): SlackUser
  users(): readonly SlackUser[]
  /** A person by id or name. */
  user(idOrName: string): SlackUser | undefined
  /** Creates a channel or finds it by name or id; the bot is a member unless `bot` is false. */
  channel(name: string, options?: SlackChannelSpec): SlackChannel
  /** Every channel, direct conversations with the bot included (their `name` is the person's id). */
  channels(): readonly SlackChannel[]
  readonly faults: SlackFaults
  /** Every call of the Web API so far, oldest first (the last 5,000). */
  calls(): readonly SlackCall[]
  /** Called after every change; returns the function that stops it. */
  watch(listener: (change: SlackChange) => void): () => void
  /** Everything, as JSON text for `saved`. */
  snapshot(): string
  /** From now on deliver over signed HTTP to this address instead of Socket Mode, after Slack's url_verification; null goes back. */
  requestUrl(url: string | null): Promise<void>
  /** Delivers a past envelope once more, with the same event id; resolves when it was acknowledged or the wait is over. */
  redeliver(envelope: string | 'last'): Promise<SlackReceipt>
  /** What was sent last to the app. */
  readonly lastEnvelope: SlackEnvelope | undefined
  /** Everything sent to the app (the last 1,000), oldest first. */
  envelopes(): readonly SlackEnvelope[]
  /** Resolves when nothing sent to the app waits for its acknowledgement; rejects after `timeoutMs`. */
  quiet(timeoutMs?: number): Promise<void>
  /** True while at least one Socket Mode connection is open. */
  readonly connected: boolean
  stop(): Promise<void>
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
  /** User ids, the bot's aside; without it everyone, those who join the workspace later included. */
  readonly members?: readonly string[]
  /** False leaves the bot out; it is a member otherwise. */
  readonly bot?: boolean
}

/** A person at their screen. Gestures that give a receipt resolve when the app has acknowledged them or Slack has given up waiting. */
export interface SlackUser {
  readonly id: string
  readonly name: string
  readonly realName: string
  /** Presses a button by its label or action id: in the open modal, else on the Home tab or the newest message that shows it. */
  press(labelOrActionId: string, where?: SlackWhere): Promise<SlackReceipt>
  /** Chooses in a select, date picker, overflow, checkboxes or radio buttons, by action id (or label of the input); options by value or label. */
  choose(actionId: string, value: string | readonly string[], where?: SlackWhere): Promise<SlackReceipt>
  /** "/passerelle aide", typed in `channel` (a channel of theirs by default). */
  command(text: string, where?: { readonly channel?: string }): Promise<SlackReceipt>
  /** Fills inputs of the open modal, by label, block id or action id. */
  fill(values: Readonly<Record<string, string | readonly string[]>>): Promise<void>
  /** Submits the open modal. */
  submit(): Promise<SlackReceipt>
  /** Closes the open modal (the view on top). */
  close(): Promise<SlackReceipt>
  /** The modal on top of the stack, as seen. */
  modal(): SlackModal | undefined
  /** Sentences shown under the inputs of the refused submission, by block id. */
  errors(): Readonly<Record<string, string>>
  openHome(): Promise<SlackReceipt>
  /** Blocks of the Home tab; empty before the app published any. */
  home(): readonly SlackBlock[]
  say(
    channel: string,
    text: string,
    options?: { readonly thread?: string; readonly broadcast?: boolean },
  ): Promise<SlackMessage>
  edit(channel: string, ts: string, text: string): Promise<void>
  delete(channel: string, ts: string): Promise<void>
  react(channel: string, ts: string, name: string): Promise<void>
  upload(
    channel: string,
    bytes: Uint8Array,
    name: string,
    options?: { readonly thread?: string; readonly caption?: string },
  ): Promise<SlackMessage>
  /** Bytes of a file shared where this person may read. */
  download(file: string): Uint8Array
  /** Leaves, or enters, a channel. */
  leave(channel: string): Promise<void>
  enter(channel: string): Promise<void>
  /** The direct conversation with the bot, as a channel. */
  direct(): SlackChannel
  /** What only this person sees, oldest first. */
  ephemerals(): readonly SlackEphemeral[]
  /** What Slack itself told them: the app did not respond, and so on. */
  warnings(): readonly string[]
  /** Root messages of a channel (id or name) they belong to; empty otherwise. */
  sees(channel: string): readonly SlackMessage[]
  /** Waits for a message (roots and replies) whose words match; the newest one that does. Default 2,000 ms. */
  seesMessage(channel: string, text: string | RegExp, timeoutMs?: number): Promise<SlackMessage>
  seesModal(text: string | RegExp, timeoutMs?: number): Promise<SlackModal>
  seesEphemeral(text: string | RegExp, timeoutMs?: number): Promise<SlackEphemeral>
  seesHome(text: string | RegExp, timeoutMs?: number): Promise<readonly SlackBlock[]>
}

/** Where a gesture happens; `message` is a ts. Without it: the open modal, else what the person looks at (Home or messages). */
export interface SlackWhere {
  readonly channel?: string
  readonly message?: string
  /** On the Home tab. */
  readonly home?: boolean
}

/** What became of a gesture or a delivery. `error` says what Slack would show. */
export interface SlackReceipt {
  readonly envelope: string
  readonly acknowledged: boolean
  readonly error?: string
}

export interface SlackChannel {
  readonly id: string
  readonly name: string
  readonly private: boolean
  readonly direct: boolean
  readonly archived: boolean
  readonly members: readonly string[]
  /** Root messages, oldest first. A deleted root that has replies stays, marked `deleted`. */
  messages(): readonly SlackMessage[]
  /** The root and its replies, oldest first; empty when there is none. */
  thread(ts: string): readonly SlackMessage[]
  /** All visible words of a message: its blocks, else its text, and the names of its files. */
  textOf(message: Pick<SlackMessage, 'text' | 'blocks' | 'files'>): string
  archive(): void
}

/** A block as Slack keeps it; checked when it came in. */
export interface SlackBlock {
  readonly type: string
  readonly block_id?: string | undefined
  readonly [key: string]: unknown
}

export interface SlackMessage {
  readonly ts: string
  readonly channel: string
  readonly user: string
  /** True when the app wrote it. */
  readonly fromBot: boolean
  readonly text: string
  readonly blocks: readonly SlackBlock[]
  readonly metadata?: SlackMetadata
  readonly edited?: { readonly user: string; readonly ts: string }
  /** The root it answers to; absent on roots. */
  readonly threadTs?: string
  readonly broadcast?: boolean
  readonly replies: readonly SlackMessage[]
  readonly files: readonly SlackFile[]
  readonly reactions: readonly { readonly name: string; readonly users: readonly string[] }[]
  readonly deleted: boolean
}

export interface SlackMetadata {
  readonly event_type: string
  readonly event_payload: Readonly<Record<string, unknown>>
}

export interface SlackFile {
  readonly id: string
  readonly name: string
  readonly title: string
  readonly mimetype: string
  /** Bytes. */
  readonly size: number
}

export interface SlackEphemeral {
  readonly ts: string
  readonly channel: string
  readonly text: string
  readonly blocks: readonly SlackBlock[]
  readonly threadTs?: string
}

/** A modal as seen: what is shown, what is typed so far, what was refused. */
export interface SlackModal {
  readonly id: string
  readonly callbackId: string
  readonly title: string
  readonly submit?: string
  readonly close: string
  readonly blocks: readonly SlackBlock[]
  /** `view.state.values` as it stands: block id, action id, element state. */
  readonly values: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, unknown>>>>>>
  readonly errors: Readonly<Record<string, string>>
  /** All visible words. */
  readonly words: string
  /** How many modals are stacked, this one included. */
  readonly depth: number
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
