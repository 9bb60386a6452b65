import type { PostRow } from '#workflows/post/row.ts'
import type { Access } from '#workflows/team/access.ts'
import type { Sql } from '../database/open.ts'
import { visible } from './scope.ts'

/** The posts that this access may see, those that wait for someone first, then the newest. */
export async function readPosts(
  sql: Sql,
  access: Access,
): Promise<{ readonly rows: readonly PostRow[]; readonly total: number }> {
  const seen = sql.selectFrom('posts').where(visible(access))
  const [rows, count] = await Promise.all([
    seen
      .select('row')
      .orderBy((order) => order.case().when('stage', 'in', ['created', 'judged', 'validated']).then(0).else(1).end())
      .orderBy('created', 'desc')
      .limit(most)
      .execute(),
    seen.select((select) => select.fn.countAll<number>().as('total')).executeTakeFirst(),
  ])
  return { rows: rows.map(({ row }) => row), total: count?.total ?? 0 }
}

const most = 20
