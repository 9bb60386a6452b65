import type { ReactNode } from 'react'
import { sandbox as words } from '#prompts/copy/fr/sandbox.ts'
import { useSandbox } from './sandbox-context.ts'
import { newsFor } from './slack/rooms-of.ts'
import { Tabs } from './tabs.tsx'
import { heardBy } from './telegram/heard-by.ts'

interface SideTabsProps {
  readonly side: string
  readonly onSide: (side: string) => void
}

/** Where there is room for one side only: goes from one to the other, and counts what waits on the hidden one. */
export function SideTabs({ side, onSide }: SideTabsProps): ReactNode {
  const { view, seen } = useSandbox()
  const inTelegram = view.telegram.people.map(({ id }) => seen.unread(`chat:${id}`, heardBy(view, id)))
  const inSlack = view.slack.users.map(({ id }) => newsFor(view, seen, id))
  return (
    <div className="side-tabs">
      <Tabs
        label={words.sides}
        panel="sides"
        tabs={[
          { id: 'telegram', label: words.platform.telegram, unread: side === 'telegram' ? 0 : sum(inTelegram) },
          { id: 'slack', label: words.platform.slack, unread: side === 'slack' ? 0 : sum(inSlack) },
        ]}
        selected={side}
        onSelect={onSide}
      />
    </div>
  )
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0)
}
