import { type KeyboardEvent, type ReactNode, useRef } from 'react'
import { Badge } from './badge.tsx'

export interface Tab {
  readonly id: string
  readonly label: string
  readonly unread?: number
}

interface TabsProps {
  readonly label: string
  readonly tabs: readonly Tab[]
  readonly selected: string
  readonly onSelect: (id: string) => void
  /** Id of the panel the tabs switch. */
  readonly panel: string
}

/** Tabs with one stop in the tab order; arrows, Home and End move between them, Enter goes to where one writes. */
export function Tabs({ label, tabs, selected, onSelect, panel }: TabsProps): ReactNode {
  const list = useRef<HTMLDivElement>(null)
  const move = (event: KeyboardEvent): void => {
    const to = target(
      event.key,
      tabs.findIndex((tab) => tab.id === selected),
      tabs.length,
    )
    const tab = to === undefined ? undefined : tabs[to]
    if (to === undefined || !tab) return
    event.preventDefault()
    onSelect(tab.id)
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[to]?.focus()
  }
  return (
    <div className="tabs" role="tablist" aria-label={label} ref={list} onKeyDown={move}>
      {tabs.map((tab) => (
        <button
          key={tab.id}
          type="button"
          role="tab"
          id={`${panel}-${tab.id}`}
          aria-selected={tab.id === selected}
          aria-controls={panel}
          tabIndex={tab.id === selected ? 0 : -1}
          onClick={(event) => {
            onSelect(tab.id)
            if (event.detail === 0) enter(panel)
          }}
        >
          {tab.label}
          <Badge count={tab.unread ?? 0} />
        </button>
      ))}
    </div>
  )
}

/** The newest message and its buttons are just before the field: a long chat need not be gone through from its top. */
function enter(panel: string): void {
  document.querySelector<HTMLElement>(`#${panel} .composer textarea`)?.focus()
}

function target(key: string, from: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
      return (from + 1) % count
    case 'ArrowLeft':
      return (from - 1 + count) % count
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return undefined
  }
}
