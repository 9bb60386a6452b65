import { type ReactNode, useEffect, useId, useRef } from 'react'
import { sandbox as words } from '#prompts/copy/fr/sandbox.ts'

interface SheetProps {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
  readonly className?: string
}

/** A dialog over the whole page: the browser keeps the focus in it and closes it with Escape. */
export function Sheet({ title, onClose, children, className = '' }: SheetProps): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  useEffect(() => {
    const shown = dialog.current
    shown?.showModal()
    return () => shown?.close()
  }, [])
  return (
    <dialog ref={dialog} className={`sheet ${className}`} aria-labelledby={heading} onClose={onClose}>
      <header>
        <h2 id={heading}>{title}</h2>
        <button type="button" className="plain" onClick={onClose} aria-label={words.close}>
          ✕
        </button>
      </header>
      {children}
    </dialog>
  )
}
