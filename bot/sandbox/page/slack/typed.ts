import { useReducer } from 'react'
import type { FieldValue } from './field-value.ts'

/** What was typed and chosen in a modal, by block id. */
export type Typed = Readonly<Record<string, FieldValue>>

/** What is typed in a modal; kept while another lies over it or someone else's screen is shown. A reload forgets it. */
export function useTyped(modal: string): readonly [Typed, (typed: Typed) => void] {
  const [, redraw] = useReducer((count: number) => count + 1, 0)
  const write = (typed: Typed): void => {
    kept.set(modal, typed)
    redraw()
  }
  return [kept.get(modal) ?? nothing, write]
}

const kept = new Map<string, Typed>()
const nothing: Typed = {}
