import { createContext, use } from 'react'

/** Whose screen and which message or view an element stands in. */
export interface Where {
  readonly user: string
  readonly channel?: string
  readonly message?: string
  readonly home?: boolean
}

export const WhereContext = createContext<Where>({ user: '' })

export function useWhere(): Where {
  return use(WhereContext)
}
