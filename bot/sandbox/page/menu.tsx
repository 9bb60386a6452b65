import { type FocusEvent, type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'

export interface MenuItem {
  readonly id: string
  readonly label: string
  readonly detail?: string
  readonly onChoose: () => void
}

interface MenuProps {
  readonly label: string
  /** What the button shows, when not its label. */
  readonly face?: ReactNode
  readonly items: readonly MenuItem[]
  readonly className?: string
}

/** A button that opens a list of things to do; arrows move, Escape closes, leaving closes. */
export function Menu({ label, face, items, className = '' }: MenuProps): ReactNode {
  const [open, setOpen] = useState(false)
  const list = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const id = useId()
  useEffect(() => {
    if (open) entries(list.current)[0]?.focus()
  }, [open])
  const leave = (event: FocusEvent): void => {
    if (!event.currentTarget.parentElement?.contains(event.relatedTarget)) setOpen(false)
  }
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      event.stopPropagation()
      setOpen(false)
      button.current?.focus()
    }
    if (moves(event, list.current)) event.preventDefault()
  }
  const choose = (item: MenuItem): void => {
    setOpen(false)
    button.current?.focus()
    item.onChoose()
  }
  return (
    <div className={`menu ${className}`}>
      <button
        ref={button}
        type="button"
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={id}
        aria-label={face === undefined ? undefined : label}
        title={face === undefined ? undefined : label}
        onClick={() => setOpen(!open)}
      >
        {face ?? label}
      </button>
      {open && (
        <div role="menu" tabIndex={-1} id={id} aria-label={label} ref={list} onBlur={leave} onKeyDown={press}>
          {items.map((item) => (
            <button key={item.id} type="button" role="menuitem" tabIndex={-1} onClick={() => choose(item)}>
              <strong>{item.label}</strong>
              {item.detail && <span>{item.detail}</span>}
            </button>
          ))}
        </div>
      )}
    </div>
  )
}

function entries(list: HTMLElement | null): readonly HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])]
}

function moves(event: KeyboardEvent, list: HTMLElement | null): boolean {
  const all = entries(list)
  const at = all.findIndex((entry) => entry.matches(':focus'))
  if (event.key === 'ArrowDown') all[(at + 1) % all.length]?.focus()
  else if (event.key === 'ArrowUp') all[(at - 1 + all.length) % all.length]?.focus()
  else return false
  return true
}
