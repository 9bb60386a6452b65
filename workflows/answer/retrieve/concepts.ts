/** The ideas that a run of stems names, one entry each time it is named. */
export type Concepts = (stems: readonly string[]) => readonly string[]

/**
 * Words and phrases of one group name one idea, whose term is the group's first entry behind "=".
 * @param groups each a comma-separated list of words and phrases. @param stemsOf stems of a phrase, small words left out
 * as in the texts to come.
 */
export function createConcepts(groups: readonly string[], stemsOf: (phrase: string) => readonly string[]): Concepts {
  const byStart = new Map<string, Phrase[]>()
  for (const group of groups) {
    const phrases = group.split(',').map((phrase) => stemsOf(phrase))
    const idea = `=${phrases[0]?.join(' ') ?? ''}`
    for (const stems of phrases) {
      const [start] = stems
      if (start === undefined) continue
      byStart.set(start, [...(byStart.get(start) ?? []), { stems, idea }])
    }
  }
  return (stems) => stems.flatMap((stem, index) => ideasAt(stems, index, byStart.get(stem) ?? []))
}

interface Phrase {
  readonly stems: readonly string[]
  readonly idea: string
}

function ideasAt(stems: readonly string[], index: number, phrases: readonly Phrase[]): readonly string[] {
  const named = phrases.filter(({ stems: wanted }) => wanted.every((stem, step) => stems[index + step] === stem))
  return [...new Set(named.map(({ idea }) => idea))]
}
