import { useReducer } from 'react'

export interface Draft {
  readonly text: string
  readonly write: (text: string) => void
  /** Takes the text away, to send it. Gives what brings it back, unless something else was written since. */
  readonly take: () => () => void
}

/** What is being written in a place, at first `initial`; kept while other places are shown. A reload forgets it. */
export function useDraft(place: string, initial: string): Draft {
  const [, redraw] = useReducer((count: number) => count + 1, 0)
  const text = kept.get(place) ?? initial
  const keep = (next: string | undefined): void => {
    if (next === undefined) kept.delete(place)
    else kept.set(place, next)
    redraw()
  }
  const take = (): (() => void) => {
    keep(undefined)
    return () => {
      if (!kept.get(place)) keep(text)
    }
  }
  return { text, write: keep, take }
}

const kept = new Map<string, string>()
