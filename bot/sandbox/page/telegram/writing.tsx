import { type ReactNode, useState } from 'react'
import { sandbox as words } from '#prompts/copy/fr/sandbox.ts'
import type { BubbleView, TelegramView } from '../../view.ts'
import { useAct } from '../acts.ts'
import type { Attached } from '../attach.tsx'
import { Composer } from '../composer.tsx'
import { Menu } from '../menu.tsx'
import { useSandbox } from '../sandbox-context.ts'
import { LocationSheet } from './location-sheet.tsx'

interface WritingProps {
  readonly person: TelegramView['people'][number]
  /** The message being edited, if any. */
  readonly editing: BubbleView | undefined
  readonly onEdited: () => void
}

/** Where a person writes, edits, sends a file, shares, or picks a command. */
export function Writing({ person: { id: person, name }, editing, onEdited }: WritingProps): ReactNode {
  const act = useAct()
  const send = async (text: string): Promise<boolean> => {
    if (!editing) return act({ do: 'say', person, text })
    const done = await act({ do: 'edit', person, message: editing.id, text })
    if (done) onEdited()
    return done
  }
  const attach = (file: Attached): void => void act({ do: 'send-file', person, ...file })
  return (
    <>
      {editing && (
        <p className="editing">
          {words.editing}
          <button type="button" className="quiet" onClick={onEdited}>
            {words.cancel}
          </button>
        </p>
      )}
      <Composer
        label={words.writeAs(name)}
        hint={words.writeHint}
        place={editing ? `edit/${person}/${editing.id}` : `chat/${person}`}
        onSend={send}
        onFile={attach}
        initial={editing?.text ?? ''}
      >
        <Commands person={person} />
        <Share person={person} />
      </Composer>
    </>
  )
}

function Commands({ person }: { readonly person: number }): ReactNode {
  const { view } = useSandbox()
  const act = useAct()
  if (view.telegram.commands.length === 0) return null
  const items = view.telegram.commands.map(({ command, description }) => ({
    id: command,
    label: `/${command}`,
    detail: description,
    onChoose: () => void act({ do: 'say', person, text: `/${command}` }),
  }))
  return <Menu label={words.commands} face="/" items={items} className="up" />
}

function Share({ person }: { readonly person: number }): ReactNode {
  const act = useAct()
  const [locating, setLocating] = useState(false)
  const items = [
    { id: 'contact', label: words.shareContact, onChoose: () => void act({ do: 'share-contact', person }) },
    { id: 'location', label: words.shareLocation, onChoose: () => setLocating(true) },
  ]
  return (
    <>
      <Menu label={words.share} face={<Pin />} items={items} className="up" />
      {locating && (
        <LocationSheet
          onClose={() => setLocating(false)}
          onPlace={(place) => {
            setLocating(false)
            void act({ do: 'share-location', person, ...place })
          }}
        />
      )}
    </>
  )
}

function Pin(): ReactNode {
  return (
    <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
      <path d="M10 17.5s-5.5-4.8-5.5-9a5.5 5.5 0 0 1 11 0c0 4.2-5.5 9-5.5 9z" />
      <circle cx="10" cy="8.5" r="1.8" />
    </svg>
  )
}
