import type { InputBlock } from '@slack/types'
import {
  type SyntheticEvent,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react'
import type { SlackModal } from '../../slack/types.ts'
import { useAct } from '../acts.ts'
import { Blocks } from './blocks.tsx'
import { filesChosen } from './files-chosen.ts'
import { type FieldValue, initialValue } from './field-value.ts'
import { InputField } from './input-field.tsx'
import { isKnownBlock } from './known-block.ts'
import { type Typed, useTyped } from './typed.ts'
import { useWhere, WhereContext } from './where.ts'

interface ModalProps {
  readonly modal: SlackModal
  readonly user: string
}

/** The open modal, over the coordinator's side only, so that the telephones stay at hand. Escape closes it. */
export function Modal({ modal, user }: ModalProps): ReactNode {
  const act = useAct()
  const [typed, setTyped] = useTyped(modal.id)
  const where = useWhere()
  const [busy, setBusy] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const title = useId()
  useFocus(form, modal)
  const close = (): void => void act({ do: 'slack-close', user })
  const submit = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault()
    if (busy || !modal.submit) return
    setBusy(true)
    await act({ do: 'slack-submit', user, values: values(modal, typed) })
    setBusy(false)
  }
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') close()
  }
  const input = (block: InputBlock): ReactNode => {
    const id = block.block_id ?? ''
    const change = (value: FieldValue): void => setTyped({ ...typed, [id]: value })
    const value = typed[id] ?? filesChosen(modal, block) ?? initialValue(block.element)
    return <InputField block={block} value={value} error={modal.errors[id]} onChange={change} />
  }
  return (
    <div className="veil">
      <form
        ref={form}
        className="modal"
        role="dialog"
        tabIndex={-1}
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
          <WhereContext value={{ ...where, typed: values(modal, typed) }}>
            <Blocks blocks={modal.blocks} input={input} />
          </WhereContext>
        </div>
        <p className="buttons">
          <button type="button" onClick={close}>
            {modal.close}
          </button>
          {modal.submit && (
            <button type="submit" className="primary" aria-busy={busy}>
              {modal.submit}
            </button>
          )}
        </p>
      </form>
    </div>
  )
}

/** Takes the focus when the modal opens, brings it to what was refused, and gives it back at the end. */
function useFocus(form: RefObject<HTMLFormElement | null>, modal: SlackModal): void {
  const before = useRef(document.activeElement)
  useEffect(() => {
    const first = form.current?.querySelector<HTMLElement>(fields) ?? form.current
    first?.focus()
    const from = before.current
    // The floor under the modal is inert until this closing has been drawn.
    return () => void setTimeout(() => from instanceof HTMLElement && from.focus())
  }, [form])
  const refused = Object.keys(modal.errors).join()
  useEffect(() => {
    if (refused) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus()
  }, [form, refused])
}

const fields = '.body :is(input, textarea, select, summary, button), .buttons button'

function values(modal: SlackModal, typed: Typed): Record<string, string | string[]> {
  const shown = modal.blocks.filter(isKnownBlock).filter((block) => block.type === 'input')
  const kept = Object.entries(typed).filter(([id]) => shown.some((block) => block.block_id === id))
  return Object.fromEntries(kept.map(([id, value]) => [id, typeof value === 'string' ? value : [...value]]))
}
