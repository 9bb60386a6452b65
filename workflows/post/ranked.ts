import type { PostEvent } from './events.ts'
import type { Pair } from './pair.ts'
import { type Decided, pairOf, revise, type Turn } from './revise.ts'

/**
 * The ranking of the whole country brings candidates, and takes away those who are none any more. Whoever someone looked
 * at stays: a list under review does not change under its reader. One who was recruited elsewhere may come back.
 */
export function listRanked(turn: Turn, { found, gone }: Extract<PostEvent, { is: 'candidates.ranked' }>): Decided {
  const { post, at } = turn
  if (post.stage.at !== 'validated') return revise(turn, {})
  const back = new Set(found.filter(({ file }) => pairOf(post, file)?.stage.at === 'over').map(({ file }) => file))
  const left = post.pairs.filter(
    ({ file, stage }) => !back.has(file) && (stage.at !== 'listed' || !gone.includes(file)),
  )
  const added = found
    .filter(({ file }) => back.has(file) || !pairOf(post, file))
    .map(
      ({ file, ref, score, reasons }): Pair => ({
        file,
        ref,
        score,
        reasons,
        added: null,
        stage: { at: 'listed' },
        before: [],
        contest: null,
        at,
      }),
    )
  const lines = added.map(({ ref }) => ({ what: 'proposed', at, by: null, ref }) as const)
  return revise(turn, { pairs: [...left, ...added], history: [...post.history, ...lines].slice(-300) })
}
