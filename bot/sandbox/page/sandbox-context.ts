import { createContext, use } from 'react'
import type { SandboxView } from '../view.ts'
import type { Do } from './connection.ts'
import type { Seen } from './seen.ts'

export interface SandboxAtHand {
  readonly view: SandboxView
  readonly perform: Do
  readonly seen: Seen
}

export const SandboxContext = createContext<SandboxAtHand | undefined>(undefined)

/** The view and the acts, anywhere in the page. Throws outside of it. */
export function useSandbox(): SandboxAtHand {
  const at = use(SandboxContext)
  if (!at) throw new Error('no sandbox here')
  return at
}
