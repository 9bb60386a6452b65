import { useCallback, useState } from 'react'

export interface Seen {
  /** How many of these marks (message ids or timestamps, as numbers) are newer than the last one seen in `place`. */
  readonly unread: (place: string, marks: readonly number[]) => number
  /** Says that all up to `mark` was seen in `place`. */
  readonly see: (place: string, mark: number) => void
}

/** What was read where, kept in the browser from one visit to the next. */
export function useSeen(): Seen {
  const [last, setLast] = useState(load)
  const see = useCallback((place: string, mark: number): void => {
    setLast((before) => {
      if ((before[place] ?? 0) >= mark) return before
      const after = { ...before, ...load(), [place]: mark }
      localStorage.setItem(key, JSON.stringify(after))
      return after
    })
  }, [])
  const unread = (place: string, marks: readonly number[]): number =>
    marks.filter((mark) => mark > (last[place] ?? 0)).length
  return { unread, see }
}

const key = 'passerelle-seen'

function load(): Readonly<Record<string, number>> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '{}')
    return typeof kept === 'object' && kept ? Object.fromEntries(Object.entries(kept)) : {}
  } catch {
    return {}
  }
}
