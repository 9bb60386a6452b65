import type { Item } from '#prompts/pix/item.ts'

/** What is said of a bank: coverage by competence and level, and what should be looked at. */
export interface ItemReport {
  readonly coverage: readonly Coverage[]
  /** Ids that stand twice, questions that say nearly the same, items that can be guessed by length. */
  readonly faults: readonly string[]
}

export interface Coverage {
  readonly competence: string
  readonly items: number
  /** Items at levels 1 to 7. */
  readonly levels: readonly number[]
  readonly topics: number
  readonly pictures: number
}

export function reportItems(items: readonly Item[]): ItemReport {
  const byCompetence = Map.groupBy(items, ({ competence }) => competence)
  const coverage = [...byCompetence].map(([competence, own]) => ({
    competence,
    items: own.length,
    levels: [1, 2, 3, 4, 5, 6, 7].map((level) => own.filter((item) => item.level === level).length),
    topics: new Set(own.map(({ topic }) => topic)).size,
    pictures: own.filter(({ scene }) => scene !== undefined).length,
  }))
  return { coverage, faults: [...twice(items), ...alike(items), ...guessable(byCompetence)] }
}

function twice(items: readonly Item[]): readonly string[] {
  const byId = Map.groupBy(items, ({ id }) => id)
  return [...byId].filter(([, same]) => same.length > 1).map(([id]) => `${id} stands twice`)
}

/** Questions that share most of their words. */
function alike(items: readonly Item[]): readonly string[] {
  const bags = items.map((item) => ({ id: item.id, bag: wordsOf(item) }))
  return bags.flatMap(({ id, bag }, i) =>
    bags
      .slice(i + 1)
      .filter((other) => overlap(bag, other.bag) > 0.6)
      .map((other) => `${id} and ${other.id} say nearly the same`),
  )
}

/** In a competence the right choice may be the longest about as often as any other. */
function guessable(byCompetence: ReadonlyMap<string, readonly Item[]>): readonly string[] {
  return [...byCompetence].flatMap(([competence, items]) => {
    const choices = items.flatMap(({ answer }) => (answer.kind === 'one' ? [answer] : []))
    const longest = choices.filter(({ right, wrong }) => wrong.every((one) => one.length < right.length)).length
    return longest > 0.4 * choices.length
      ? [`${competence}: the right choice is the longest in ${longest} of ${choices.length}`]
      : []
  })
}

function wordsOf({ question, scene, answer }: Item): ReadonlySet<string> {
  const words = `${question} ${JSON.stringify(scene ?? '')} ${JSON.stringify(answer)}`
    .toLowerCase()
    .match(/\p{L}{4,}/gu)
  return new Set(words)
}

function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return one.intersection(other).size / Math.max(1, one.union(other).size)
}
