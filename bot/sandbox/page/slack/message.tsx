import type { ReactNode } from 'react'
import { sandbox as words } from '#prompts/copy/fr/sandbox.ts'
import { threadWords } from '#prompts/copy/fr/sandbox-thread.ts'
import type { SlackFile, SlackMessage } from '../../slack/types.ts'
import { useSandbox } from '../sandbox-context.ts'
import { atOf, hourOf } from '../time.ts'
import { Blocks } from './blocks.tsx'
import { Mrkdwn } from './mrkdwn.tsx'
import { OwnMessage } from './own-message.tsx'
import { useWhere, WhereContext } from './where.ts'

interface MessageProps {
  readonly message: SlackMessage
  /** Opens the thread; absent inside of one. */
  readonly onThread?: (ts: string) => void
}

/** A message of a channel or a thread. */
export function Message({ message, onThread }: MessageProps): ReactNode {
  const where = useWhere()
  return (
    <WhereContext value={{ ...where, channel: message.channel, message: message.ts }}>
      <article className={`message ${message.fromBot ? 'from-app' : ''}`}>
        <Author message={message} />
        {message.deleted ? <p className="gone">{words.deleted}</p> : <Content message={message} />}
        {message.user === where.user && !message.deleted && <OwnMessage message={message} />}
        {onThread && (
          <button type="button" className="quiet thread-link" onClick={() => onThread(message.threadTs ?? message.ts)}>
            {linkWords(message)}
          </button>
        )}
      </article>
    </WhereContext>
  )
}

function linkWords({ threadTs, replies }: SlackMessage): string {
  if (threadTs !== undefined) return threadWords.inThread
  return replies.length > 0 ? words.replies(replies.length) : words.reply
}

function Author({ message }: { readonly message: SlackMessage }): ReactNode {
  const { view } = useSandbox()
  const person = view.slack.users.find((one) => one.id === message.user)?.realName
  const name = message.fromBot ? words.brand : (message.otherApp ?? person)
  return (
    <header>
      <strong>{name ?? message.user}</strong>
      {(message.fromBot || message.otherApp) && <span className="tag">{words.app}</span>}
      <time dateTime={new Date(atOf(message.ts)).toISOString()}>{hourOf(atOf(message.ts))}</time>
      {message.edited && <span>{words.edited}</span>}
      {message.broadcast && <span>{threadWords.wasAlsoSent}</span>}
    </header>
  )
}

function Content({ message }: { readonly message: SlackMessage }): ReactNode {
  const { text, blocks, files, reactions } = message
  return (
    <>
      {blocks.length > 0 ? <Blocks blocks={blocks} /> : text && <Mrkdwn text={{ type: 'mrkdwn', text }} />}
      {files.map((file) => (
        <File key={file.id} file={file} />
      ))}
      {reactions.length > 0 && <p className="reactions">{reactions.map(({ name }) => `:${name}:`).join(' ')}</p>}
    </>
  )
}

function File({ file }: { readonly file: SlackFile }): ReactNode {
  const { user } = useWhere()
  const address = `/slack/file/${user}/${file.id}`
  if (file.picture) {
    return (
      <figure className="shared-picture">
        <figcaption>{file.title}</figcaption>
        <a href={address} download={file.name}>
          <img src={address} alt={file.title} {...file.picture} />
        </a>
      </figure>
    )
  }
  return (
    <a className="file" href={address} download={file.name}>
      <strong>{file.name}</strong>
      <span>{words.fileSize(file.size)}</span>
    </a>
  )
}
