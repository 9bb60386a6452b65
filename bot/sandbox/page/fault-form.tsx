import { type ReactNode, useState } from 'react'
import { sandbox as words } from '#prompts/copy/fr/sandbox.ts'
import type { Act } from '../act.ts'
import { useAct } from './acts.ts'

const kinds = {
  telegram: ['429', '5xx', 'timeout-after-accept', 'drop', 'slow', '403', '400'],
  slack: ['429', '5xx', 'timeout-after-accept', 'drop', 'slow'],
} as const

type Platform = keyof typeof kinds
type Kind = (typeof kinds)['telegram'][number]

/** Chooses a fault and the calls it hits. */
export function FaultForm({ platform }: { readonly platform: Platform }): ReactNode {
  const act = useAct()
  const [kind, setKind] = useState<Kind>('429')
  const [method, setMethod] = useState('')
  const [times, setTimes] = useState(1)
  const [amount, setAmount] = useState(3)
  const pick = (value: string): void => {
    const next = kinds[platform].find((one) => one === value)
    if (!next) return
    setKind(next)
    setAmount(next === 'slow' ? 4_000 : 3)
  }
  const inject = async (): Promise<void> => {
    await act(faultAct(platform, kind, { times, amount, ...(method.trim() && { method: method.trim() }) }))
  }
  return (
    <form action={inject}>
      <label>
        {words.faultKind}
        <select value={kind} onChange={(event) => pick(event.target.value)}>
          {kinds[platform].map((one) => (
            <option key={one} value={one}>
              {words.faultKinds[one]}
            </option>
          ))}
        </select>
      </label>
      {(kind === '429' || kind === 'slow') && (
        <NumberField label={kind === '429' ? words.seconds : words.delay} value={amount} onChange={setAmount} />
      )}
      <label>
        {words.method}
        <input value={method} placeholder={examples[platform]} onChange={(event) => setMethod(event.target.value)} />
      </label>
      <NumberField label={words.times} value={times} onChange={setTimes} />
      <button type="submit" className="primary">
        {words.inject}
      </button>
    </form>
  )
}

const examples = { telegram: 'sendMessage', slack: 'chat.postMessage' } as const satisfies Record<Platform, string>

interface NumberFieldProps {
  readonly label: string
  readonly value: number
  readonly onChange: (value: number) => void
}

function NumberField({ label, value, onChange }: NumberFieldProps): ReactNode {
  return (
    <label>
      {label}
      <input type="number" min={1} value={value} onChange={(event) => onChange(event.target.valueAsNumber || 1)} />
    </label>
  )
}

interface Hit {
  readonly times: number
  readonly method?: string
  /** Seconds of a 429, milliseconds of a slow answer. */
  readonly amount: number
}

function faultAct(platform: Platform, kind: Kind, { amount, ...hit }: Hit): Act {
  if (platform === 'telegram') return { do: 'telegram-fault', ...hit, fault: telegramFault(kind, amount) }
  if (kind === '403' || kind === '400') return { do: 'slack-clear' }
  return {
    do: 'slack-fault',
    ...hit,
    fault: kind,
    ...(kind === '429' && { retryAfter: amount }),
    ...(kind === 'slow' && { afterMs: amount }),
  }
}

function telegramFault(kind: Kind, amount: number): Extract<Act, { do: 'telegram-fault' }>['fault'] {
  switch (kind) {
    case '429':
      return { kind, retryAfter: amount }
    case '5xx':
      return { kind, code: 502 }
    case 'slow':
      return { kind, ms: amount }
    case '403':
      return { kind, description: 'Forbidden: bot was blocked by the user' }
    case '400':
      return { kind, description: 'Bad Request: chat not found' }
    default:
      return { kind }
  }
}
