import { type ReactNode, useMemo, useState, useSyncExternalStore } from 'react'
import { sandbox as words } from '#prompts/copy/fr/sandbox.ts'
import type { SandboxView } from '../view.ts'
import { connect } from './connection.ts'
import { useNarrow } from './narrow.ts'
import { SandboxContext } from './sandbox-context.ts'
import { useSeen } from './seen.ts'
import { SideTabs } from './side-tabs.tsx'
import { SlackSide } from './slack/side.tsx'
import { TelegramSide } from './telegram/side.tsx'
import { Top } from './top.tsx'

const connection = connect(`ws://${location.host}/live`)

/** The page: both sides at once, or one at a time where there is no room. */
export function App(): ReactNode {
  const { view, online } = useSyncExternalStore(connection.subscribe, connection.known)
  const seen = useSeen()
  const narrow = useNarrow()
  const [side, setSide] = useState('telegram')
  const at = useMemo(() => view && { view, perform: connection.perform, seen }, [view, seen])
  if (!at) return <p className="opening">{words.opening}</p>
  return (
    <SandboxContext value={at}>
      <Top online={online} />
      {isNew(at.view) && <p className="guide">{narrow ? words.guideNarrow : words.guide}</p>}
      <SideTabs side={side} onSide={setSide} />
      <main id="sides" data-side={side}>
        <TelegramSide inSight={!narrow || side === 'telegram'} />
        <SlackSide inSight={!narrow || side === 'slack'} />
      </main>
    </SandboxContext>
  )
}

/** Nobody has said anything yet. */
function isNew({ chats }: SandboxView): boolean {
  return Object.values(chats).every((chat) => chat.messages.length === 0)
}
