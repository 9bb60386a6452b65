import type { Json } from './json.ts'
import type { Reply } from './delivery/deliveries.ts'
import type { SlackChange } from './traffic.ts'
import type { Triggers } from './workspace/triggers.ts'
import type { World } from './workspace/world.ts'

/** What the parts of the emulator share. */
export interface Context {
  readonly world: World
  readonly triggers: Triggers
  readonly now: () => number
  /** "http://127.0.0.1:PORT" */
  readonly origin: () => string
  readonly granted: ReadonlySet<string>
  /** Whether the bot token was taken back. */
  readonly token: { revoked: boolean }
  readonly ackMs: number
  readonly changed: (change: SlackChange) => void
  /** Tells the app of an event, when one of these scopes is granted; an empty list needs none. */
  readonly emit: (event: Json, scopes: readonly string[]) => void
  /** Tells the app of an event that needs no scope; gives what became of the first attempt. */
  readonly announce: (event: Json) => Promise<Reply>
  /** Brings a gesture to the app and waits for its answer. */
  readonly ask: (type: 'interactive' | 'slash_commands', payload: Json) => Promise<Reply>
  /** A new address for late answers to a gesture. */
  readonly responseUrl: (about: ResponseTarget) => string
}

/** Where the answers posted to a response_url go. */
export interface ResponseTarget {
  readonly channel: string
  readonly user: string
  readonly message?: string
  readonly ephemeral?: string
  readonly threadTs?: string
}
