import { Fragment, type ReactNode } from 'react'
import type { ChatEntity } from '../../view.ts'
import { useAct } from '../acts.ts'

interface FormattedProps {
  readonly text: string
  /** With UTF-16 offsets; they nest, as Telegram's do. */
  readonly entities: readonly ChatEntity[]
  /** Who sends a command when it is pressed. */
  readonly person: number
}

/** A text with its formatting. */
export function Formatted({ text, entities, person }: FormattedProps): ReactNode {
  const sorted = entities.toSorted((one, two) => one.offset - two.offset || two.length - one.length)
  return <>{pieces(text, { from: 0, to: text.length }, sorted, person)}</>
}

interface Range {
  readonly from: number
  readonly to: number
}

function pieces(text: string, range: Range, entities: readonly ChatEntity[], person: number): ReactNode {
  const [first, ...others] = entities
  if (!first) return text.slice(range.from, range.to)
  const end = first.offset + first.length
  const inside = others.filter((one) => one.offset < end)
  const after = others.filter((one) => one.offset >= end)
  const words = text.slice(first.offset, end)
  return (
    <Fragment key={`${first.offset}${first.type}`}>
      {text.slice(range.from, first.offset)}
      <Styled entity={first} words={words} person={person}>
        {pieces(text, { from: first.offset, to: end }, inside, person)}
      </Styled>
      {pieces(text, { from: end, to: range.to }, after, person)}
    </Fragment>
  )
}

interface StyledProps {
  readonly entity: ChatEntity
  readonly words: string
  readonly person: number
  readonly children: ReactNode
}

const tags = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strikethrough: 's',
  code: 'code',
  pre: 'pre',
  blockquote: 'blockquote',
  expandable_blockquote: 'blockquote',
} as const satisfies Partial<Record<ChatEntity['type'], keyof React.JSX.IntrinsicElements>>

const tagOf: ReadonlyMap<string, (typeof tags)[keyof typeof tags]> = new Map(Object.entries(tags))

function Styled({ entity, words, person, children }: StyledProps): ReactNode {
  const act = useAct()
  const Tag = tagOf.get(entity.type)
  if (Tag) return <Tag>{children}</Tag>
  switch (entity.type) {
    case 'text_link':
      return <Link to={entity.url}>{children}</Link>
    case 'url':
      return <Link to={/^\w+:/.test(words) ? words : `https://${words}`}>{children}</Link>
    case 'email':
      return <Link to={`mailto:${words}`}>{children}</Link>
    case 'bot_command':
      return (
        <button type="button" className="command" onClick={() => void act({ do: 'say', person, text: words })}>
          {children}
        </button>
      )
    case 'spoiler':
      return (
        <button type="button" className="spoiler">
          {children}
        </button>
      )
    default:
      return children
  }
}

function Link({ to, children }: { readonly to: string; readonly children: ReactNode }): ReactNode {
  if (!/^(https?|mailto|tel):/i.test(to)) return children
  return (
    <a href={to} target="_blank" rel="noreferrer">
      {children}
    </a>
  )
}
