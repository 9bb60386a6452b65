import type { Effect } from '../effects.ts'
import { isOpen, type OverWhy, type Pair } from './pair.ts'
import { type Turn, tellFile } from './revise.ts'

/** Everyone still in the running is told why it is over; those who never knew of the post leave the list. */
export function closeOpen(
  { post, at }: Turn,
  why: Extract<OverWhy, 'filled' | 'closed'>,
): { readonly pairs: readonly Pair[]; readonly effects: readonly Effect[] } {
  const over = { at: 'over', since: at, why } as const
  const pairs = post.pairs
    .filter(({ stage }) => stage.at !== 'listed')
    .map((pair) => (isOpen(pair) ? { ...pair, stage: over, before: [...pair.before, pair.stage], at } : pair))
  const effects = post.pairs
    .filter(isOpen)
    .map(({ file }) => tellFile(file, { is: 'post.moved', post: post.id, news: { is: 'over', why } }))
  return { pairs, effects }
}
