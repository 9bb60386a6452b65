import { useSyncExternalStore } from 'react'

/** Whether there is room for one side only; the same width as in style/narrow.css. */
export function useNarrow(): boolean {
  return useSyncExternalStore(watch, () => narrow.matches)
}

const narrow = matchMedia('(max-width: 54rem)')

function watch(changed: () => void): () => void {
  narrow.addEventListener('change', changed)
  return () => narrow.removeEventListener('change', changed)
}
