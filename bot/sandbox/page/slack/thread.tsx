import { type ReactNode, useEffect, useRef } from 'react'
import { sandbox as words } from '#prompts/copy/fr/sandbox.ts'
import { Log } from '../log.tsx'
import { useSandbox } from '../sandbox-context.ts'
import { Message } from './message.tsx'
import type { Room } from './rooms-of.ts'
import { Speak } from './speak.tsx'
import { Whisper } from './whisper.tsx'

interface ThreadProps {
  readonly room: Room
  readonly user: string
  /** Timestamp of the root. */
  readonly root: string
  readonly onClose: () => void
}

/** A message and its replies, beside the channel. Escape closes it. */
export function Thread({ room, user, root, onClose }: ThreadProps): ReactNode {
  const { view } = useSandbox()
  const panel = useRef<HTMLElement>(null)
  useEffect(() => panel.current?.querySelector('textarea')?.focus(), [])
  const message = view.channels[room.id]?.messages.find((one) => one.ts === root)
  const alone = (view.desks[user]?.ephemerals ?? []).filter((one) => one.channel === room.id && one.threadTs === root)
  if (!message) return null
  const name = room.direct ? words.direct : room.name
  return (
    <aside
      className="room thread"
      aria-label={words.threadOf(name)}
      ref={panel}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <header className="head">
        <h3>{words.thread}</h3>
        <p>{name}</p>
        <button type="button" className="plain end" aria-label={words.close} onClick={onClose}>
          ✕
        </button>
      </header>
      <Log label={words.threadOf(name)} newest={`${message.replies.at(-1)?.ts}/${alone.length}`}>
        {[message, ...message.replies].map((one) => (
          <Message key={one.ts} message={one} />
        ))}
        {alone.map((one) => (
          <Whisper key={one.ts} whisper={one} />
        ))}
      </Log>
      <Speak user={user} channel={room.id} label={words.replyIn} thread={{ root, channelName: name }} />
    </aside>
  )
}
