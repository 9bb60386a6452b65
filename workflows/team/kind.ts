import type { ActorKind } from '../actor.ts'
import type { TeamEvent } from './events.ts'
import { newTeam } from './new-team.ts'
import { parseTeam } from './parse.ts'
import type { Team } from './state.ts'
import { stepTeam } from './step.ts'

/** The Slack team: who covers what, which channel each territory has, and the drafts of knowledge sheets. */
export const teamKind: ActorKind<Team, TeamEvent> = {
  initial: newTeam,
  parse: parseTeam,
  step: stepTeam,
}
