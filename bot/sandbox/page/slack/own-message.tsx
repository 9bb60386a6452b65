import { type KeyboardEvent, type ReactNode, type SyntheticEvent, useEffect, useRef, useState } from 'react'
import { sandbox as words } from '#prompts/copy/fr/sandbox.ts'
import { threadWords } from '#prompts/copy/fr/sandbox-thread.ts'
import type { SlackMessage } from '../../slack/types.ts'
import { useAct } from '../acts.ts'
import { useSandbox } from '../sandbox-context.ts'
import { Sheet } from '../sheet.tsx'
import { asTyped } from './as-typed.ts'

/** What its author may do with a message: change its words, delete it. */
export function OwnMessage({ message }: { readonly message: SlackMessage }): ReactNode {
  const act = useAct()
  const { view } = useSandbox()
  const [doing, setDoing] = useState<'edit' | 'delete'>()
  const editButton = useRef<HTMLButtonElement>(null)
  const typed = asTyped(message.text, view.slack)
  const excerpt = typed === '' ? (message.files[0]?.name ?? '') : typed.slice(0, 40)
  const { user, channel, ts } = message
  const close = (): void => {
    setDoing(undefined)
    editButton.current?.focus()
  }
  return (
    <>
      <p className="own">
        <button
          type="button"
          className="quiet"
          ref={editButton}
          aria-label={threadWords.editOf(excerpt)}
          onClick={() => setDoing('edit')}
        >
          {threadWords.edit}
        </button>
        <button
          type="button"
          className="quiet"
          aria-label={threadWords.deleteOf(excerpt)}
          onClick={() => setDoing('delete')}
        >
          {threadWords.delete}
        </button>
      </p>
      {doing === 'edit' && (
        <Rewriting
          initial={typed}
          onSave={async (text) => {
            if (await act({ do: 'slack-edit', user, channel, message: ts, text })) close()
          }}
          onClose={close}
        />
      )}
      {doing === 'delete' && (
        <Deleting onYes={() => void act({ do: 'slack-delete', user, channel, message: ts })} onNo={close} />
      )}
    </>
  )
}

interface RewritingProps {
  readonly initial: string
  readonly onSave: (text: string) => void
  readonly onClose: () => void
}

/** Enter saves, Shift+Enter goes to the next line, Escape gives up. */
function Rewriting({ initial, onSave, onClose }: RewritingProps): ReactNode {
  const [text, setText] = useState(initial)
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => field.current?.focus(), [])
  const save = (event: SyntheticEvent): void => {
    event.preventDefault()
    if (text.trim() !== '') onSave(text.trim())
  }
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      event.stopPropagation()
      onClose()
    }
    if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) save(event)
  }
  return (
    <form className="rewriting" onSubmit={save}>
      <textarea
        ref={field}
        rows={2}
        aria-label={threadWords.newText}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={press}
      />
      <p className="buttons">
        <button type="button" onClick={onClose}>
          {words.cancel}
        </button>
        <button type="submit" className="primary" disabled={text.trim() === ''}>
          {threadWords.save}
        </button>
      </p>
    </form>
  )
}

function Deleting({ onYes, onNo }: { readonly onYes: () => void; readonly onNo: () => void }): ReactNode {
  return (
    <Sheet title={threadWords.deleteTitle} onClose={onNo}>
      <p>{threadWords.deleteHint}</p>
      <p className="buttons">
        <button type="button" onClick={onNo}>
          {words.cancel}
        </button>
        <button type="button" className="danger" onClick={onYes}>
          {threadWords.delete}
        </button>
      </p>
    </Sheet>
  )
}
