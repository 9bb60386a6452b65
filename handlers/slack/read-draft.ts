import type { DraftVersion, Typed } from '#workflows/team/drafts/events.ts'

/** What the form of a draft sheet holds, and which draft it is of; null for a new one. */
export function readDraft(
  carried: Readonly<Record<string, string>>,
  values: Readonly<Record<string, string | readonly string[] | null>>,
): { readonly of: DraftVersion | null; readonly typed: Typed } {
  const { draft, at } = carried
  const typed = (name: string): string => {
    const value = values[name]
    return typeof value === 'string' ? value : ''
  }
  return {
    of: draft === undefined ? null : { id: draft, at: Number(at) },
    typed: {
      title: typed('title'),
      when: typed('when'),
      steps: typed('steps'),
      goodToKnow: typed('goodToKnow'),
      source: typed('source'),
      theme: typed('theme'),
      questions: typed('questions'),
      verdict: typed('verdict'),
      word: typed('word'),
    },
  }
}
