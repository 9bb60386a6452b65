import { sql } from 'kysely'
import type { Expression, SqlBool } from 'kysely'
import { type Access, accessOf } from '#workflows/team/access.ts'
import type { Perimeter, Team } from '#workflows/team/state.ts'
import { teamKind } from '#workflows/team/kind.ts'
import type { Sql } from '../database/open.ts'

/** The team's settings as they stand, for reads outside a turn. */
export async function readTeam(db: Sql): Promise<Team> {
  const row = await db.selectFrom('actors').select('state').where('id', '=', 'team:slack').executeTakeFirst()
  return row?.state ? teamKind.parse(row.state) : teamKind.initial
}

export async function readAccess(db: Sql, user: string, admins: readonly string[]): Promise<Access> {
  return accessOf(user, { team: await readTeam(db), admins })
}

/** The condition on `files` that keeps what this access may see. */
export function visible(access: Access): Expression<SqlBool> {
  if (access.role === 'none') return sql<SqlBool>`false`
  if (access.role === 'admin' || access.perimeters.includes('all')) return sql<SqlBool>`true`
  const regions = codes(access.perimeters, 'region:')
  const departements = codes(access.perimeters, 'departement:')
  return sql<SqlBool>`(region = any(${regions}::text[]) or departement = any(${departements}::text[]))`
}

/** Names of the territories that an access covers. */
export function territoryNames(access: Access, nameOf: (perimeter: Perimeter) => string): readonly string[] {
  if (access.role === 'none') return []
  return access.role === 'admin' ? [nameOf('all')] : access.perimeters.map(nameOf)
}

function codes(perimeters: readonly Perimeter[], kind: 'region:' | 'departement:'): string[] {
  return perimeters.filter((perimeter) => perimeter.startsWith(kind)).map((perimeter) => perimeter.slice(kind.length))
}
