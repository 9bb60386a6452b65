import type { ReactNode } from 'react'
import { sandbox as words } from '#prompts/copy/fr/sandbox.ts'
import type { SlackEphemeral, SlackMessage } from '../../slack/types.ts'
import { Log } from '../log.tsx'
import { useSandbox } from '../sandbox-context.ts'
import { atOf, dayOf } from '../time.ts'
import { Message } from './message.tsx'
import type { Room } from './rooms-of.ts'
import { Whisper } from './whisper.tsx'
import { Speak } from './speak.tsx'

interface ChannelProps {
  readonly room: Room
  readonly user: string
  readonly onThread: (ts: string) => void
}

/** A channel: its messages, what only this coordinator sees there, and where they write. */
export function Channel({ room, user, onThread }: ChannelProps): ReactNode {
  const { view } = useSandbox()
  const name = room.direct ? words.direct : room.name
  const roots = view.channels[room.id]?.messages ?? []
  const alone = view.desks[user]?.ephemerals ?? []
  const broadcast = roots.flatMap(({ replies }) => replies.filter((reply) => reply.broadcast))
  const shown = inOrder(
    [...roots, ...broadcast],
    alone.filter((one) => one.channel === room.id && !one.threadTs),
  )
  return (
    <section className="room" aria-label={name}>
      <header className="head">
        <h3>{name}</h3>
        {room.private && <p>{words.privateChannel}</p>}
      </header>
      <Log label={words.channelMessages(name)} newest={`${shown.at(-1)?.ts}/${shown.length}`}>
        {shown.length === 0 && <p className="empty">{room.direct ? words.directEmpty : words.channelEmpty}</p>}
        {shown.map((one, index) => (
          <div key={one.ts} className="moment">
            {dayOf(atOf(one.ts)) !== dayOf(atOf(shown[index - 1]?.ts ?? '0')) && (
              <p className="day">{dayOf(atOf(one.ts))}</p>
            )}
            {'replies' in one ? <Message message={one} onThread={onThread} /> : <Whisper whisper={one} />}
          </div>
        ))}
      </Log>
      <Speak user={user} channel={room.id} label={words.writeIn(name)} />
    </section>
  )
}

function inOrder(
  messages: readonly SlackMessage[],
  whispers: readonly SlackEphemeral[],
): readonly (SlackMessage | SlackEphemeral)[] {
  return [...messages, ...whispers].toSorted((one, two) => Number(one.ts) - Number(two.ts))
}
