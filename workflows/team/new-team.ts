import type { Team } from './state.ts'

/** The settings of a team where nobody set anything. */
export const newTeam: Team = {
  v: 4,
  coordinators: [],
  channels: [],
  themesOff: [],
  drafts: [],
  sign: '!!',
  promises: { high: 30, normal: 240 },
}
