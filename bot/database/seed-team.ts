import type { Team } from '#workflows/team/state.ts'
import type { Sql } from './open.ts'

/** Gives the sandbox's team its first settings; changes nothing where there are some. */
export async function seedTeam(sql: Sql, team: Team): Promise<void> {
  const state = JSON.stringify(team)
  await sql
    .insertInto('actors')
    .values({ id: 'team:slack', state, version: 1 })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
