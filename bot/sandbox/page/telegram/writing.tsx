import { type ReactNode, useState } from 'react'
import { sandbox as words } from '#prompts/copy/fr/sandbox.ts'
import type { TelegramView } from '../../view.ts'
import type { Act } from '../../act.ts'
import { useAct } from '../acts.ts'
import type { Attached } from '../attach.tsx'
import { Composer } from '../composer.tsx'
import { Menu } from '../menu.tsx'
import { useSandbox } from '../sandbox-context.ts'
import { actsOf } from './attached-acts.ts'
import { excerpt } from './excerpt.ts'
import { answeringOf, type Purpose } from './purpose.ts'
import { LocationSheet } from './location-sheet.tsx'

interface WritingProps {
  readonly person: TelegramView['people'][number]
  readonly purpose: Purpose | undefined
  /** It was done, or given up. */
  readonly onOver: () => void
}

/** Where a person writes, edits, answers, sends pictures or files, shares, or picks a command. */
export function Writing({ person: { id: person, name }, purpose, onOver }: WritingProps): ReactNode {
  const act = useAct()
  const answering = answeringOf(purpose)
  const editing = purpose?.to === 'edit' ? purpose.message : undefined
  const does = async (asked: Act): Promise<boolean> => {
    const done = await act(asked)
    if (done) onOver()
    return done
  }
  const send = (text: string): Promise<boolean> =>
    editing ? does({ do: 'edit', person, message: editing.id, text }) : does({ do: 'say', person, text, answering })
  const attach = async (files: readonly Attached[], caption: string): Promise<boolean> => {
    const acts = actsOf(files, { person, answering, ...(caption && { caption }) })
    let done = true
    for (const one of acts) done = (await does(one)) && done
    return done
  }
  return (
    <>
      {purpose && <PurposeLine purpose={purpose} onOver={onOver} />}
      <Composer
        label={words.writeAs(name)}
        hint={words.writeHint}
        place={editing ? `edit/${person}/${editing.id}` : `chat/${person}`}
        purpose={purpose ? `${purpose.to}/${purpose.message.id}` : ''}
        several
        onSend={send}
        onFiles={editing ? undefined : attach}
        onGiveUp={purpose && onOver}
        initial={editing?.text ?? ''}
      >
        <Commands person={person} />
        <Share person={person} />
      </Composer>
    </>
  )
}

function PurposeLine({ purpose, onOver }: { readonly purpose: Purpose; readonly onOver: () => void }): ReactNode {
  const { to, message } = purpose
  return (
    <p className="editing">
      <span>{to === 'edit' ? words.editing : words.answering(purpose.quote ?? excerpt(message))}</span>
      <button type="button" className="quiet" onClick={onOver}>
        {words.cancel}
      </button>
    </p>
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
    ...others.map((kind) => ({
      id: kind,
      label: words.others[kind],
      onChoose: () => void act({ do: 'send-other', person, kind }),
    })),
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

const others = ['venue', 'video', 'video_note', 'audio', 'sticker', 'poll', 'dice'] as const

function Pin(): ReactNode {
  return (
    <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
      <path d="M10 17.5s-5.5-4.8-5.5-9a5.5 5.5 0 0 1 11 0c0 4.2-5.5 9-5.5 9z" />
      <circle cx="10" cy="8.5" r="1.8" />
    </svg>
  )
}
