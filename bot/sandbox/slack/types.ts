import type { SlackOtherApp } from './people/other-app.ts'
import type { SlackChannelSpec, SlackSharing, SlackUserSpec, SlackWhere } from './options.ts'
import type { SlackCall, SlackChange, SlackEnvelope, SlackFaults, SlackReceipt } from './traffic.ts'

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
  /** Creates a channel or finds it by name or id; the bot is a member unless `members` leaves it out. */
  channel(name: string, options?: SlackChannelSpec): SlackChannel
  /** Every channel, direct conversations with the bot included (their `name` is the person's id). */
  channels(): readonly SlackChannel[]
  /** Another app of the workspace, made or found by its name; it may write wherever people do. */
  otherApp(name: string): SlackOtherApp
  /** Takes the bot token back, as when the app is uninstalled: calls are refused and no event comes. False gives it back. */
  revokeToken(revoked: boolean): void
  readonly faults: SlackFaults
  /** Every call of the Web API so far, oldest first (the last 5,000). */
  calls(): readonly SlackCall[]
  /** Called after every change; returns the function that stops it. */
  watch(listener: (change: SlackChange) => void): () => void
  /** Everything, as JSON text for `saved`. */
  snapshot(): string
  /** From now on deliver over signed HTTP to this address instead of Socket Mode, after Slack's url_verification; null goes back. */
  requestUrl(url: string | null): Promise<void>
  /** Delivers a past envelope, by its id or 'last', once more, with the same event id; resolves when it was acknowledged or the wait is over. */
  redeliver(envelope: string): Promise<SlackReceipt>
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

/** A person at their screen. Gestures that give a receipt resolve when the app has acknowledged them or Slack has given up waiting. */
export interface SlackUser {
  readonly id: string
  readonly name: string
  readonly realName: string
  /** As Slack shows them to others; active at first. */
  appears(presence: 'active' | 'away'): void
  /** Presses a button by its label or action id: in the open modal, else on the Home tab or the newest message that shows it. */
  press(labelOrActionId: string, where?: SlackWhere): Promise<SlackReceipt>
  /** Chooses in a select, date picker, overflow, checkboxes or radio buttons, by action id (or label of the input); options by value or label. */
  choose(actionId: string, value: string | readonly string[], where?: SlackWhere): Promise<SlackReceipt>
  /** "/passerelle aide", typed in `channel` (a channel of theirs by default). */
  command(text: string, where?: { readonly channel?: string }): Promise<SlackReceipt>
  /** Fills inputs of the open modal, by label, block id or action id. */
  fill(values: Readonly<Record<string, string | readonly string[]>>): Promise<void>
  /** Chooses a file from this person's device in a file input of the open modal, by label, block id or action id. */
  attach(name: string, bytes: Uint8Array, filename: string): Promise<void>
  /** Takes a chosen file away from it again. */
  detach(name: string, filename: string): Promise<void>
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
  upload(channel: string, bytes: Uint8Array, name: string, options?: SlackSharing): Promise<SlackMessage>
  /** Several files in one message. */
  share(
    channel: string,
    files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
    options?: SlackSharing,
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
  unarchive(): void
  /** Deletes anyone's message, as an administrator of the workspace may. */
  remove(ts: string): void
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
  /** The name of the other app that wrote it. */
  readonly otherApp?: string
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
  /** Its size in pixels, when it is shown in place. */
  readonly picture: { readonly width: number; readonly height: number } | undefined
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
