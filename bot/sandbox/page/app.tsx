import { type ReactNode, useMemo, useState, useSyncExternalStore } from 'react'
import { sandbox as words } from '#prompts/copy/fr/sandbox.ts'
import { connect } from './connection.ts'
import { Faults } from './faults.tsx'
import { SandboxContext } from './sandbox-context.ts'
import { SlackSide } from './slack/side.tsx'
import { Tabs } from './tabs.tsx'
import { TelegramSide } from './telegram/side.tsx'

const connection = connect(`ws://${location.host}/live`)

/** The page: both sides at once, or one at a time where there is no room. */
export function App(): ReactNode {
  const { view, online } = useSyncExternalStore(connection.subscribe, connection.known)
  const [side, setSide] = useState('telegram')
  const [faults, setFaults] = useState(false)
  const at = useMemo(() => view && { view, perform: connection.perform }, [view])
  if (!at) return <p className="opening">{words.opening}</p>
  const planned = at.view.telegram.faults.length + at.view.slack.faults.length
  return (
    <SandboxContext value={at}>
      <header className="top">
        <h1>
          {words.brand} <small>{words.place}</small>
        </h1>
        <p className={`state ${online ? 'on' : 'off'}`} role="status">
          {state(online, at.view.slack.connected)}
        </p>
        <button type="button" className="fault-button" onClick={() => setFaults(true)}>
          {words.faults}
          {planned > 0 && <span className="badge">{planned}</span>}
        </button>
      </header>
      <div className="side-tabs">
        <Tabs
          label={words.sides}
          panel="sides"
          tabs={[
            { id: 'telegram', label: words.platform.telegram },
            { id: 'slack', label: words.platform.slack },
          ]}
          selected={side}
          onSelect={setSide}
        />
      </div>
      <main id="sides" data-side={side}>
        <TelegramSide />
        <SlackSide />
      </main>
      {faults && <Faults onClose={() => setFaults(false)} />}
    </SandboxContext>
  )
}

function state(online: boolean, bot: boolean): string {
  if (!online) return words.lost
  return bot ? words.live : words.botAbsent
}
