import { createContext, use, useCallback, useEffect, useState } from 'react'
import { sandbox as words } from '#prompts/copy/fr/sandbox.ts'
import type { Act } from '../act.ts'
import { useSandbox } from './sandbox-context.ts'

/** Does an act; resolves with whether it was done. What the platform shows for a moment appears as a notice. */
export type DoHere = (act: Act) => Promise<boolean>

export interface Notice {
  readonly text: string
  readonly refused: boolean
}

/** The act of the side one is in, which shows its own notices. */
export const ActContext = createContext<DoHere>(() => Promise.resolve(false))

export function useAct(): DoHere {
  return use(ActContext)
}

/** Acts of one side and its notice, which goes away after five seconds. */
export function useActs(): { readonly act: DoHere; readonly notice: Notice | undefined } {
  const { perform } = useSandbox()
  const [notice, setNotice] = useState<Notice>()
  const act = useCallback<DoHere>(
    async (asked) => {
      try {
        const text = await perform(asked)
        setNotice(text ? { text, refused: false } : undefined)
        return true
      } catch (fault) {
        setNotice({ text: words.refused(fault instanceof Error ? fault.message : ''), refused: true })
        return false
      }
    },
    [perform],
  )
  useEffect(() => {
    if (!notice) return
    const later = setTimeout(() => setNotice(undefined), 5_000)
    return () => clearTimeout(later)
  }, [notice])
  return { act, notice }
}
