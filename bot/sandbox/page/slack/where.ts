import { createContext, use } from 'react'

/** Whose screen and which message or view an element stands in. */
export interface Where {
  readonly user: string
  readonly channel?: string
  readonly message?: string
  readonly home?: boolean
  /** Its id, where several blocks hold the same action. */
  readonly block?: string
  /** What is typed in the inputs of the same modal. */
  readonly typed?: Record<string, string | string[]>
}

export const WhereContext = createContext<Where>({ user: '' })

export function useWhere(): Where {
  return use(WhereContext)
}
