import { type SyntheticEvent, type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react'
import { sandbox as words } from '#prompts/copy/fr/sandbox.ts'
import { Attach, type Attached } from './attach.tsx'
import { useDraft } from './draft.ts'

interface ComposerProps {
  /** What it is written for: each place keeps its own draft. */
  readonly place: string
  readonly label: string
  /** What the empty field shows, when shorter than its label. */
  readonly hint?: string
  readonly onSend: (text: string) => Promise<boolean>
  /** Sends files, with what is in the field under the first; absent where none can be sent. */
  readonly onFiles?: ((files: readonly Attached[], caption: string) => Promise<boolean>) | undefined
  /** Whether several may be chosen at once. */
  readonly several?: boolean
  /** Escape: gives up what it is written for. */
  readonly onGiveUp?: (() => void) | undefined
  /** Text to start from. */
  readonly initial?: string
  /** What one has just chosen to write for: the field takes the focus when it changes. */
  readonly purpose?: string
  readonly disabled?: boolean
  /** Other buttons at its left. */
  readonly children?: ReactNode
}

/** Where one writes: Enter sends, Shift+Enter goes to the next line. What was refused stays in the field. */
export function Composer({
  place,
  label,
  hint = label,
  onSend,
  onFiles,
  several = false,
  onGiveUp,
  initial = '',
  purpose = '',
  disabled = false,
  children,
}: ComposerProps): ReactNode {
  const { text, write, take } = useDraft(place, initial)
  const field = useRef<HTMLTextAreaElement>(null)
  const id = useId()
  useEffect(() => {
    if (purpose) field.current?.focus()
  }, [purpose])
  const leave = async (gone: Promise<boolean>): Promise<void> => {
    const bringBack = take()
    if (!(await gone)) bringBack()
    field.current?.focus()
  }
  const send = async (): Promise<void> => {
    const said = text.trim()
    if (said) await leave(onSend(said))
  }
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault()
    void send()
  }
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onGiveUp?.()
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    void send()
  }
  return (
    <div className="composer">
      {children}
      <form onSubmit={submit}>
        {onFiles && <Attach several={several} onFiles={(files) => void leave(onFiles(files, text.trim()))} />}
        <label className="unseen" htmlFor={id}>
          {label}
        </label>
        <textarea
          ref={field}
          id={id}
          rows={1}
          value={text}
          placeholder={hint}
          disabled={disabled}
          onChange={(event) => write(event.target.value)}
          onKeyDown={press}
        />
        <button
          type="submit"
          className="send"
          aria-label={words.send}
          title={words.send}
          disabled={disabled || !text.trim()}
        >
          <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
            <path d="M3 10h12M10 5l5 5-5 5" />
          </svg>
        </button>
      </form>
    </div>
  )
}
