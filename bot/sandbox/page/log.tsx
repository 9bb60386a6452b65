import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react'

interface LogProps {
  readonly label: string
  /** Changes when something new is at the foot. */
  readonly newest: string
  readonly children: ReactNode
}

/** Messages, the newest at the foot and in sight; what is added is read out. */
export function Log({ label, newest, children }: LogProps): ReactNode {
  const box = useRef<HTMLDivElement>(null)
  const content = useRef<HTMLDivElement>(null)
  const atFoot = useRef(true)
  const size = useRef('')
  // biome-ignore lint/correctness/useExhaustiveDependencies: it scrolls when what is newest changes.
  useLayoutEffect(() => {
    toFoot(box.current)
    atFoot.current = true
  }, [newest])
  useEffect(() => {
    const sizes = new ResizeObserver(() => {
      size.current = sizeOf(box.current)
      if (atFoot.current) toFoot(box.current)
    })
    for (const part of [box.current, content.current]) if (part) sizes.observe(part)
    return () => sizes.disconnect()
  }, [])
  const scrolled = (): void => {
    // What scrolls because the box or its content changes size was not scrolled by anyone.
    if (!box.current || sizeOf(box.current) !== size.current) return
    atFoot.current = box.current.scrollHeight - box.current.scrollTop - box.current.clientHeight < 40
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard.
    <div className="log" role="log" aria-label={label} tabIndex={0} ref={box} onScroll={scrolled}>
      <div ref={content}>{children}</div>
    </div>
  )
}

function sizeOf(box: HTMLElement | null): string {
  return `${box?.clientWidth} ${box?.clientHeight} ${box?.scrollHeight}`
}

function toFoot(box: HTMLElement | null): void {
  box?.scrollTo({ top: box.scrollHeight })
}
