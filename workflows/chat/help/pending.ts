import type { Chat } from '../state.ts'
import type { Gathering } from './state.ts'

/** The question that is being written, or that a model has: what the person adds completes it. */
export function pending({ help: { gathering, asking } }: Chat): Gathering | null {
  return (
    gathering ??
    (asking && { lines: asking.lines, since: asking.since, to: 'line', about: null, spoken: asking.spoken })
  )
}
