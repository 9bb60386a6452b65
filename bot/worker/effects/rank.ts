import { sql } from 'kysely'
import { type RankParts, rank } from '../../ranking/rank.ts'
import { done, type Handler } from '../deliver.ts'

/**
 * Ranks once for all that asked before it began: who asks while another ranks waits, and finds it done. Whoever wants to
 * know what came of it hears it.
 */
export function rankHandler(parts: RankParts): Handler<'rank'> {
  return async ({ by }, { id, created }) => {
    const { rows } = await sql<{ begun: Date }>`select begun from chores where name = 'ranking'`.execute(parts.sql)
    const begun = rows[0]?.begun.getTime() ?? 0
    if (by === null && begun > created) return done
    if (!(await begin(parts))) return { became: 'later', afterMs: 500, waiting: true, code: 'busy' }
    try {
      const ranking = await rank(parts, String(id))
      if (by !== null)
        await parts.take({ id: `rank:${id}`, actor: 'team:slack', event: { is: 'ranking.done', by, ranking } })
    } finally {
      await parts.sql.deleteFrom('chores').where('name', '=', underWay).execute()
    }
    return done
  }
}

/** One at a time; one that never ended, its process killed, is forgotten after a minute. */
async function begin({ sql: db }: RankParts): Promise<boolean> {
  const { rows } = await sql`
    insert into chores as c (name, begun) values (${underWay}, now())
    on conflict (name) do update set begun = now() where c.begun < now() - interval '1 minute'
    returning name
  `.execute(db)
  if (rows.length === 0) return false
  await sql`
    insert into chores (name, begun) values ('ranking', now()) on conflict (name) do update set begun = now()
  `.execute(db)
  return true
}

const underWay = 'ranking-under-way'
