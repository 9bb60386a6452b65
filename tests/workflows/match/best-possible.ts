import type { Pairs } from '#workflows/match/pairs.ts'
import type { Limits } from '#workflows/match/shortlists.ts'

/** What the best shortlists come to, found by another way: successive cheapest paths (Bellman and Ford) on small cases. */
export interface BestPossible {
  readonly shown: number
  readonly filled: number
  readonly fit: number
}

interface Arc {
  readonly to: number
  readonly back: number
  room: number
  readonly gain: number
}

/** One person more shown is worth more than any number of posts filled, one post filled more than any fit. */
export function bestPossible(pairs: Pairs, { perPost, perCandidate }: Limits): BestPossible {
  const [people, posts] = [pairs.seekers.length, pairs.openings.length]
  const [source, sink] = [people + posts, people + posts + 1]
  const [filledWorth, shownWorth] = [1_000, 1_000_000]
  const graph: Arc[][] = Array.from({ length: sink + 1 }, () => [])
  const join = (from: number, to: number, room: number, gain: number): void => {
    graph[from]?.push({ to, back: graph[to]?.length ?? 0, room, gain })
    graph[to]?.push({ to: from, back: (graph[from]?.length ?? 1) - 1, room: 0, gain: -gain })
  }
  for (let person = 0; person < people; person += 1) {
    join(source, person, 1, shownWorth)
    join(source, person, perCandidate - 1, 0)
    for (const post of pairs.ofSeeker(person).openings) join(person, people + post, 1, pairs.score(person, post))
  }
  for (let post = 0; post < posts; post += 1) {
    join(people + post, sink, 1, filledWorth)
    join(people + post, sink, perPost - 1, 0)
  }
  let total = 0
  for (let gain = push(graph, source, sink); gain > 0; gain = push(graph, source, sink)) total += gain
  const shown = Math.floor(total / shownWorth + 1e-9)
  const filled = Math.floor((total - shown * shownWorth) / filledWorth + 1e-9)
  return { shown, filled, fit: total - shown * shownWorth - filled * filledWorth }
}

/** One unit along the path that gains most; 0 when none gains. */
function push(graph: readonly Arc[][], source: number, sink: number): number {
  const best = graph.map((_, node) => (node === source ? 0 : Number.NEGATIVE_INFINITY))
  const through: (Arc | undefined)[] = graph.map(() => undefined)
  const arcs = graph.flatMap((all, from) => all.map((arc) => ({ from, arc })))
  for (let changed = true; changed; ) {
    const better = arcs.filter(({ from, arc }) => arc.room > 0 && relax(best, from, arc))
    for (const { arc } of better) through[arc.to] = arc
    changed = better.length > 0
  }
  const gain = best[sink] ?? 0
  if (!(gain > 1e-9)) return 0
  for (let node = sink; node !== source; ) node = stepBack(graph, through, node)
  return gain
}

function relax(best: number[], from: number, { to, gain }: Arc): boolean {
  const found = (best[from] ?? 0) + gain
  if (!(found > (best[to] ?? 0) + 1e-9)) return false
  best[to] = found
  return true
}

function stepBack(graph: readonly Arc[][], through: readonly (Arc | undefined)[], node: number): number {
  const arc = through[node]
  const back = arc && graph[node]?.[arc.back]
  if (!arc || !back) throw new Error('A path leads back to its source')
  arc.room -= 1
  back.room += 1
  return back.to
}
