import type { Embedded, Meanings } from '#handlers/model/model.ts'
import type { Sheet } from '#prompts/knowledge/sheet.ts'
import { mixMeanings } from '#workflows/answer/meaning/mix-meanings.ts'
import type { Candidate } from '#workflows/answer/reasoned.ts'
import type { MaskedQuestion } from '#workflows/answer/verify/masked-question.ts'
import type { Unavailable } from '#workflows/answer/verify/model-answer.ts'
import type { Sql } from '../database/open.ts'
import type { Log } from '../log.ts'
import { openSheetVectors } from './sheet-vectors.ts'

/** Puts the sheets that a search found in the order of words and meaning together: the same sheets, the same scores. */
export type OrderSheets = (question: MaskedQuestion, found: readonly Candidate[]) => Promise<readonly Candidate[]>

export interface OrderParts {
  readonly sql: Sql
  /** Without it, the search's order stays. */
  readonly meanings: Meanings | undefined
  /** By id. */
  readonly sheets: ReadonlyMap<string, Sheet>
  readonly log: Log
}

/**
 * One call for each question, with those of the found sheets whose meaning is not known yet. What can't be compared
 * keeps the search's order, and is logged as a code.
 */
export function createOrder({ sql, meanings, sheets, log }: OrderParts): OrderSheets {
  if (!meanings) return async (_question, found) => found
  const vectors = openSheetVectors({ sql, sheets, space: meanings.space })
  return async (question, found) => {
    if (found.length < 2) return found
    const known = await vectors.known()
    const missing = found.flatMap(({ sheet }) => (known.has(sheet) ? [] : (sheets.get(sheet) ?? [])))
    const came = await meanings.embed([question, ...missing])
    const compared = 'vectors' in came ? compare(found, came, { known, missing }) : came
    if ('unavailable' in compared) {
      log('meaning.unavailable', { code: compared.unavailable })
      // Those known may be the odd ones: the endpoint changed what it serves under the same name.
      if ('vectors' in came) await vectors.forget(found.map(({ sheet }) => sheet))
      return found
    }
    await vectors.keep(compared.fresh)
    return compared.order
  }
}

interface Compared {
  readonly order: readonly Candidate[]
  /** What was not known yet, by sheet. */
  readonly fresh: ReadonlyMap<string, Float32Array>
}

interface Meant {
  readonly known: ReadonlyMap<string, Float32Array>
  readonly missing: readonly Sheet[]
}

function compare(
  found: readonly Candidate[],
  { vectors: [question = [], ...others] }: Embedded,
  { known, missing }: Meant,
): Compared | Unavailable {
  const fresh = new Map(missing.map(({ id }, index) => [id, Float32Array.from(others[index] ?? [])]))
  const vectors = found.map(({ sheet }) => fresh.get(sheet) ?? known.get(sheet) ?? [])
  const order = mixMeanings(found, Float32Array.from(question), vectors)
  return order ? { order, fresh } : { unavailable: 'nonsense' }
}
