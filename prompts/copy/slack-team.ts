import type { Coordinator, Team, TeamChannel } from '#workflows/team/state.ts'

/** « Mes réglages »: how a coordinator works, as it stands; `leave` is the next one, or the present one. */
export interface MineFormParams extends Pick<Coordinator, 'themes' | 'languages' | 'cap' | 'hours'> {
  readonly leave: Coordinator['leave'][number] | null
}

/** « Réglages des demandes »; a channel may serve several territories. */
export interface RequestSettingsParams extends Pick<Team, 'sign' | 'promises'> {
  readonly channels: readonly (Pick<TeamChannel, 'channel' | 'mode'> & {
    /** Names; null for the whole country. */
    readonly territories: readonly (string | null)[]
  })[]
}

/** Under an input: what was typed can't be kept. */
export type SettingFault =
  | { readonly why: 'hours' | 'leave' | 'sign' }
  | { readonly why: 'number'; readonly min: number; readonly max: number }
