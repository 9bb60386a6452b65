import { alone, lastBegun } from '../../ranking/alone.ts'
import { type RankParts, rank } from '../../ranking/rank.ts'
import { done, type Handler } from '../deliver.ts'

/**
 * Ranks once for all that asked before it began: who asks while another ranks waits, and finds it done. Whoever wants to
 * know what came of it hears it.
 */
export function rankHandler(parts: RankParts): Handler<'rank'> {
  return async ({ by }, { id, created }) => {
    if (by === null && (await lastBegun(parts.sql)) > created) return done
    const ranking = await alone(parts.sql, () => rank(parts, String(id)))
    if (ranking === undefined) return { became: 'later', afterMs: 500, waiting: true, code: 'busy' }
    if (by !== null)
      await parts.take({ id: `rank:${id}`, actor: 'team:slack', event: { is: 'ranking.done', by, ranking } })
    return done
  }
}
