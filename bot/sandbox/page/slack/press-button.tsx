import type { Button } from '@slack/types'
import { type ReactNode, useState } from 'react'
import { useAct } from '../acts.ts'
import { Confirm } from './confirm.tsx'
import type { Where } from './where.ts'

interface PressButtonProps {
  readonly button: Button
  readonly where: Where
}

/** A button of a message or a view; it asks first when it was told to. */
export function PressButton({ button, where }: PressButtonProps): ReactNode {
  const act = useAct()
  const [asking, setAsking] = useState(false)
  const [busy, setBusy] = useState(false)
  const press = async (): Promise<void> => {
    setAsking(false)
    setBusy(true)
    if (button.url) window.open(button.url, '_blank', 'noreferrer')
    await act({ do: 'slack-press', ...where, action: button.action_id ?? '' })
    setBusy(false)
  }
  return (
    <>
      <button
        type="button"
        className={button.style ?? ''}
        aria-label={button.accessibility_label}
        aria-busy={busy}
        onClick={() => (button.confirm ? setAsking(true) : void press())}
      >
        {button.text.text}
      </button>
      {asking && button.confirm && (
        <Confirm confirm={button.confirm} onYes={() => void press()} onNo={() => setAsking(false)} />
      )}
    </>
  )
}
