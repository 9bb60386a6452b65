import { type MouseEvent, type ReactNode, useState } from 'react'
import { sandbox as words } from '#prompts/copy/fr/sandbox.ts'
import type { BubbleView } from '../../view.ts'
import { useAct } from '../acts.ts'
import { hourOf } from '../time.ts'
import { excerpt } from './excerpt.ts'
import { Formatted } from './formatted.tsx'

interface BubbleProps {
  readonly message: BubbleView
  readonly person: number
  /** The message that this one answers, if it is still in sight. */
  readonly answered: BubbleView | undefined
  readonly onEdit: (message: BubbleView) => void
  /** `quote`: the part of the message that is selected, if any. */
  readonly onAnswer: (message: BubbleView, quote: string | undefined) => void
}

/** One message, with its buttons under it. */
export function Bubble({ message, person, answered, onEdit, onAnswer }: BubbleProps): ReactNode {
  if (message.deleted) return <p className="day">{words.deleted}</p>
  const editable = message.from === 'person' && (message.text !== '' || canHaveWords(message))
  return (
    <article className={`bubble from-${message.from} ${message.file?.picture ? 'with-photo' : ''}`}>
      <div className="words">
        <span className="unseen">{words.from[message.from]} : </span>
        <Answered message={message} answered={answered} />
        <Content message={message} person={person} />
        <footer>
          {editable && (
            <button type="button" className="quiet" onClick={() => onEdit(message)}>
              {words.edit}
            </button>
          )}
          {message.edited && <span>{words.edited}</span>}
          <time dateTime={new Date(message.at).toISOString()}>{hourOf(message.at)}</time>
        </footer>
      </div>
      {message.buttons.length > 0 && <InlineButtons message={message} person={person} />}
      {message.reactions.length > 0 && <p className="reactions">{message.reactions.join(' ')}</p>}
      <button
        type="button"
        className="quiet quote"
        aria-label={words.answer}
        title={words.answer}
        onMouseDown={keepSelection}
        onClick={() => onAnswer(message, selectedIn(message))}
      >
        ↩
      </button>
    </article>
  )
}

function Answered({ message, answered }: Pick<BubbleProps, 'message' | 'answered'>): ReactNode {
  if (message.replyTo === undefined) return null
  return (
    <blockquote className="answered">
      <span className="unseen">{words.answered} </span>
      {message.quote ?? (answered ? excerpt(answered) : words.wordless)}
    </blockquote>
  )
}

function canHaveWords({ file }: BubbleView): boolean {
  return file !== undefined && file.kind !== 'sticker' && file.kind !== 'video_note'
}

function keepSelection(event: MouseEvent): void {
  event.preventDefault()
}

function selectedIn({ text }: BubbleView): string | undefined {
  const selected = getSelection()?.toString().trim() ?? ''
  return selected !== '' && text.includes(selected) ? selected : undefined
}

type ContentProps = Pick<BubbleProps, 'message' | 'person'>

function Content({ message, person }: ContentProps): ReactNode {
  const { file, contact, location, other, text, entities } = message
  return (
    <>
      {file?.picture && (
        <img className="photo" src={addressOf(person, message)} alt={words.picture} {...file.picture} />
      )}
      {file && !file.picture && (
        <a className="file" href={addressOf(person, message)} download={file.name}>
          <strong>{file.name}</strong>
          <span>{words.fileSize(file.size)}</span>
        </a>
      )}
      {contact && (
        <p className="shared">
          <strong>{words.contactShared}</strong> {contact.firstName}, {contact.phone}
        </p>
      )}
      {location && (
        <p className="shared">
          <strong>{words.locationShared}</strong> {location.lat.toFixed(4)} ; {location.lon.toFixed(4)}
        </p>
      )}
      {other && <p className="shared">{other}</p>}
      {text && (
        <div className="text">
          <Formatted text={text} entities={entities} person={person} />
        </div>
      )}
    </>
  )
}

function addressOf(person: number, { id }: BubbleView): string {
  return `/telegram/file/${person}/${id}`
}

function InlineButtons({ message, person }: ContentProps): ReactNode {
  const act = useAct()
  const [busy, setBusy] = useState<string>()
  const press = async (data: string): Promise<void> => {
    setBusy(data)
    await act({ do: 'press', person, message: message.id, data })
    setBusy(undefined)
  }
  return (
    <div className="inline-buttons">
      {message.buttons.map((row) => (
        <div key={row.map((button) => button.data ?? button.url).join()} className="row">
          {row.map(({ label, data, url }) =>
            url ? (
              <a key={label} href={url} target="_blank" rel="noreferrer">
                {label} ↗
              </a>
            ) : (
              <button
                key={`${label}${data}`}
                type="button"
                aria-busy={busy === data}
                onClick={() => void press(data ?? '')}
              >
                {label}
              </button>
            ),
          )}
        </div>
      ))}
    </div>
  )
}
