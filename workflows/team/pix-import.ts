import type { Decision } from '../actor.ts'
import type { TeamEvent } from './events.ts'
import { notice, trace } from './said.ts'
import type { Team } from './state.ts'

/** A campaign of Pix is read in its own time; who gave it hears what was found. */
export function importPix(team: Team, { by, file }: Extract<TeamEvent, { is: 'pix.given' }>): Decision<Team> {
  return {
    state: team,
    effects: [{ do: 'import-pix', file, by: by.id }],
    answer: notice({ name: 'pix-importing', with: {} }),
    audit: [trace(by.id, 'team.pix-given')],
  }
}

export function tellImport(team: Team, { by, imported }: Extract<TeamEvent, { is: 'pix.imported' }>): Decision<Team> {
  const detail = imported.is === 'read' ? String(imported.found) : imported.why
  return {
    state: team,
    effects: [{ do: 'notify', user: by, message: { name: 'pix-imported', with: imported } }],
    audit: [trace(by, 'team.pix-imported', detail)],
  }
}
