import { type ReactNode, useState } from 'react'
import { sandbox as words } from '#prompts/copy/fr/sandbox.ts'
import { Faults } from './faults.tsx'
import { useSandbox } from './sandbox-context.ts'

/** The name of the place, whether it is alive, and the door to the faults. */
export function Top({ online }: { readonly online: boolean }): ReactNode {
  const { view } = useSandbox()
  const [faults, setFaults] = useState(false)
  const planned = view.telegram.faults.length + view.slack.faults.length
  return (
    <>
      <header className="top">
        <h1>
          {words.brand} <small>{words.place}</small>
        </h1>
        <p className={`state ${online && view.slack.connected ? 'on' : 'off'}`} role="status">
          {state(online, view.slack.connected)}
        </p>
        <button type="button" className="fault-button" onClick={() => setFaults(true)}>
          {words.faults}
          {planned > 0 && <span className="badge">{planned}</span>}
        </button>
      </header>
      {faults && <Faults onClose={() => setFaults(false)} />}
    </>
  )
}

function state(online: boolean, bot: boolean): string {
  if (!online) return words.lost
  return bot ? words.live : words.botAbsent
}
