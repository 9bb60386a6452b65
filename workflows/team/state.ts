import type { Draft } from './drafts/draft.ts'

/** A territory a coordinator covers: everything, a région or a département, by code. */
export type Perimeter = 'all' | `region:${string}` | `departement:${string}`

/** A coordinator known to the team. */
export interface Coordinator {
  /** Slack user id. */
  readonly id: string
  readonly name: string
  readonly perimeters: readonly Perimeter[]
}

/** The Slack team's settings: administrators come from the configuration, the rest is managed in Slack. */
export interface Team {
  readonly v: 3
  readonly coordinators: readonly Coordinator[]
  /** Channel of each perimeter that has its own; `all` is the national channel. */
  readonly channels: readonly { readonly perimeter: Perimeter; readonly channel: string }[]
  /** Codes of the knowledge sheets' themes whose questions all go to a human. */
  readonly themesOff: readonly string[]
  /** Drafts of knowledge sheets, oldest first. */
  readonly drafts: readonly Draft[]
}
