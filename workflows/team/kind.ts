import type { ActorKind } from '../actor.ts'
import type { TeamEvent } from './events.ts'
import { parseTeam } from './parse.ts'
import type { Team } from './state.ts'
import { stepTeam } from './step.ts'

/** The Slack team: who covers what, and which channel each territory has. */
export const teamKind: ActorKind<Team, TeamEvent> = {
  initial: { v: 2, coordinators: [], channels: [], themesOff: [] },
  parse: parseTeam,
  step: stepTeam,
}
