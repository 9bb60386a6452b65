import { type ReactNode, useLayoutEffect, useRef } from 'react'

interface LogProps {
  readonly label: string
  /** Changes when something new is at the foot. */
  readonly newest: string
  readonly children: ReactNode
}

/** Messages, the newest at the foot and in sight; what is added is read out. */
export function Log({ label, newest, children }: LogProps): ReactNode {
  const box = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: it scrolls when what is newest changes.
  useLayoutEffect(() => {
    box.current?.scrollTo({ top: box.current.scrollHeight })
  }, [newest])
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard.
    <div className="log" role="log" aria-label={label} tabIndex={0} ref={box}>
      {children}
    </div>
  )
}
