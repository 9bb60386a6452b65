import { type ReactNode, useState } from 'react'
import { sandbox as words } from '#prompts/copy/fr/sandbox.ts'
import type { Act } from '../act.ts'
import { ActContext, useAct, useActs } from './acts.ts'
import { FaultForm } from './fault-form.tsx'
import { NoticeLine } from './notice.tsx'
import { useSandbox } from './sandbox-context.ts'
import { Sheet } from './sheet.tsx'

/** What the platforms can be told to do wrong. */
export function Faults({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { view } = useSandbox()
  const { act, notice } = useActs()
  return (
    <ActContext value={act}>
      <Sheet title={words.faults} onClose={onClose} className="faults">
        <p>{words.faultsIntro}</p>
        <div className="columns">
          <section aria-label={words.platform.telegram}>
            <h3>{words.platform.telegram}</h3>
            <FaultForm platform="telegram" />
            <Planned
              clear="telegram-clear"
              faults={view.telegram.faults.map(({ fault, method, times }) => ({ kind: fault.kind, method, times }))}
            />
            <Doings doings={[{ label: words.redeliverUpdate, act: { do: 'telegram-redeliver' } }]} />
          </section>
          <section aria-label={words.platform.slack}>
            <h3>{words.platform.slack}</h3>
            <FaultForm platform="slack" />
            <Planned
              clear="slack-clear"
              faults={view.slack.faults.map(({ fault, method, times }) => ({ kind: fault, method, times }))}
            />
            <Doings
              doings={[
                { label: words.redeliverEnvelope, act: { do: 'slack-redeliver' } },
                { label: words.dropSockets, act: { do: 'drop-sockets' } },
                { label: words.refreshSockets, act: { do: 'refresh-sockets' } },
                { label: words.loseAck, act: { do: 'lose-acks', count: 1 } },
              ]}
            />
          </section>
        </div>
        <NoticeLine notice={notice} />
      </Sheet>
    </ActContext>
  )
}

interface PlannedFault {
  readonly kind: keyof typeof words.faultKinds
  readonly method: string | undefined
  readonly times: number | undefined
}

interface PlannedProps {
  readonly faults: readonly PlannedFault[]
  readonly clear: 'telegram-clear' | 'slack-clear'
}

function Planned({ faults, clear }: PlannedProps): ReactNode {
  const act = useAct()
  if (faults.length === 0) return <p className="hint">{words.noFault}</p>
  const lines = faults.map(({ kind, method, times = 1 }) =>
    [words.faultKinds[kind], method ?? words.anyMethod, words.faultTimes(times)].join(', '),
  )
  return (
    <div className="planned">
      <h4>{words.activeFaults}</h4>
      <ul>
        {[...new Set(lines)].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <button type="button" onClick={() => void act({ do: clear })}>
        {words.clear}
      </button>
    </div>
  )
}

interface Doing {
  readonly label: string
  readonly act: Act
}

function Doings({ doings }: { readonly doings: readonly Doing[] }): ReactNode {
  const act = useAct()
  const [done, setDone] = useState<string>()
  const press = async (doing: Doing): Promise<void> => {
    if (await act(doing.act)) setDone(doing.label)
  }
  return (
    <p className="doings">
      {doings.map((doing) => (
        <button key={doing.label} type="button" onClick={() => void press(doing)}>
          {doing.label}
          {done === doing.label && ' ✓'}
        </button>
      ))}
    </p>
  )
}
