import type { WorkCalendar } from '../calendar/work-calendar.ts'
import type { Urgency } from '../request/state.ts'
import type { Draft } from './drafts/draft.ts'

/** A territory a coordinator covers: everything, a région or a département, by code. */
export type Perimeter = 'all' | `region:${string}` | `departement:${string}`

/** A coordinator known to the team, with what they said of how they work. */
export interface Coordinator {
  /** Slack user id. */
  readonly id: string
  readonly name: string
  readonly perimeters: readonly Perimeter[]
  /** Codes of the knowledge sheets' themes they know; none: all of them. */
  readonly themes: readonly string[]
  /** ISO 639-1. */
  readonly languages: readonly string[]
  /** How many requests they follow at once, at most. */
  readonly cap: number
  /** Their week, as `readHours` reads it. */
  readonly hours: string
  readonly leave: WorkCalendar['leave']
  /** INSEE's code, for their clock and bank holidays; null: that of their perimeter. */
  readonly departement: string | null
}

/** The Slack team's settings: administrators come from the configuration, the rest is managed in Slack. */
export interface Team {
  readonly v: 4
  readonly coordinators: readonly Coordinator[]
  /** Channel of each perimeter that has its own; `all` is the national channel. */
  readonly channels: readonly TeamChannel[]
  /** Codes of the knowledge sheets' themes whose questions all go to a human. */
  readonly themesOff: readonly string[]
  /** Drafts of knowledge sheets, oldest first. */
  readonly drafts: readonly Draft[]
  /** What begins a thread's reply that goes out to the person. */
  readonly sign: string
  /** A first answer within so many working minutes. */
  readonly promises: Readonly<Record<Urgency, number>>
}

export interface TeamChannel {
  readonly perimeter: Perimeter
  readonly channel: string
  readonly mode: ChannelMode
}

/** A request waits for who takes it, or is given to each in turn. */
export const channelModes = ['offer', 'turn'] as const
export type ChannelMode = (typeof channelModes)[number]
