import type { ConfirmationDialog } from '@slack/types'
import type { ReactNode } from 'react'
import { sandbox as words } from '#prompts/copy/fr/sandbox.ts'
import { Sheet } from '../sheet.tsx'
import { Mrkdwn } from './mrkdwn.tsx'

interface ConfirmProps {
  readonly confirm: ConfirmationDialog
  readonly onYes: () => void
  readonly onNo: () => void
}

/** Asks before acting. */
export function Confirm({ confirm, onYes, onNo }: ConfirmProps): ReactNode {
  return (
    <Sheet title={confirm.title?.text ?? ''} onClose={onNo}>
      <Mrkdwn text={confirm.text} />
      <p className="buttons">
        <button type="button" onClick={onNo}>
          {confirm.deny?.text ?? words.cancel}
        </button>
        <button type="button" className={confirm.style ?? 'primary'} onClick={onYes}>
          {confirm.confirm?.text ?? words.send}
        </button>
      </p>
    </Sheet>
  )
}
