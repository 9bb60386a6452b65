import type { InputBlock } from '@slack/types'
import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import type { SlackModal } from '../../slack/types.ts'
import { useAct } from '../acts.ts'
import { Blocks } from './blocks.tsx'
import type { FieldValue } from './field-value.ts'
import { initialValue } from './field-value.ts'
import { InputField } from './input-field.tsx'
import { isKnownBlock } from './known-block.ts'

interface ModalProps {
  readonly modal: SlackModal
  readonly user: string
}

/** The open modal, over the coordinator's side only, so that the telephones stay at hand. Escape closes it. */
export function Modal({ modal, user }: ModalProps): ReactNode {
  const act = useAct()
  const [typed, setTyped] = useState<Readonly<Record<string, FieldValue>>>({})
  const [busy, setBusy] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const title = useId()
  useEffect(() => {
    const before = document.activeElement
    form.current?.querySelector<HTMLElement>(fields)?.focus()
    return () => {
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  const close = (): void => void act({ do: 'slack-close', user })
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    setBusy(true)
    await act({ do: 'slack-submit', user, values: values(modal, typed) })
    setBusy(false)
  }
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') close()
  }
  const input = (block: InputBlock): ReactNode => (
    <InputField
      block={block}
      value={typed[block.block_id ?? ''] ?? initialValue(block.element)}
      error={modal.errors[block.block_id ?? '']}
      onChange={(value) => setTyped((before) => ({ ...before, [block.block_id ?? '']: value }))}
    />
  )
  return (
    <div className="veil">
      <form
        ref={form}
        className="modal"
        role="dialog"
        aria-labelledby={title}
        aria-busy={busy}
        noValidate
        onSubmit={submit}
        onKeyDown={press}
      >
        <header>
          <h2 id={title}>{modal.title}</h2>
        </header>
        <div className="body">
          <Blocks blocks={modal.blocks} input={input} />
        </div>
        <p className="buttons">
          <button type="button" onClick={close}>
            {modal.close}
          </button>
          {modal.submit && (
            <button type="submit" className="primary" disabled={busy}>
              {modal.submit}
            </button>
          )}
        </p>
      </form>
    </div>
  )
}

const fields = 'input, textarea, select, summary, .body button, button'

function values(modal: SlackModal, typed: Readonly<Record<string, FieldValue>>): Record<string, string | string[]> {
  const shown = new Set(
    modal.blocks.filter(isKnownBlock).flatMap((block) => (block.type === 'input' ? block.block_id : [])),
  )
  const kept = Object.entries(typed).filter(([block]) => shown.has(block))
  return Object.fromEntries(kept.map(([block, value]) => [block, typeof value === 'string' ? value : [...value]]))
}
