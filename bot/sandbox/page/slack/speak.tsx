import { type ReactNode, useState } from 'react'
import { sandbox as words } from '#prompts/copy/fr/sandbox.ts'
import { threadWords } from '#prompts/copy/fr/sandbox-thread.ts'
import { useAct } from '../acts.ts'
import type { Attached } from '../attach.tsx'
import { Composer } from '../composer.tsx'

interface SpeakProps {
  readonly user: string
  readonly channel: string
  readonly label: string
  /** The root one answers to, and the name of its channel. */
  readonly thread?: { readonly root: string; readonly channelName: string }
}

/** Where a coordinator writes, sends files, or types a command (which Slack does not take in threads). */
export function Speak({ user, channel, label, thread }: SpeakProps): ReactNode {
  const act = useAct()
  const [broadcast, setBroadcast] = useState(false)
  const place = { user, channel, ...(thread && { thread: thread.root, broadcast }) }
  /** The box is for one message. */
  const once = async (sending: Promise<boolean>): Promise<boolean> => {
    const sent = await sending
    if (sent) setBroadcast(false)
    return sent
  }
  const send = (text: string): Promise<boolean> =>
    text.startsWith('/') && !thread
      ? act({ do: 'slack-command', user, channel, text })
      : once(act({ do: 'slack-say', text, ...place }))
  const share = (files: readonly Attached[], caption: string): Promise<boolean> => {
    const given = files.map(({ name, bytes }) => ({ name, bytes }))
    return once(act({ do: 'slack-share', files: given, ...place, ...(caption && { caption }) }))
  }
  return (
    <>
      <Composer
        place={`${user}/${channel}/${thread?.root ?? ''}`}
        label={label}
        hint={thread ? label : words.writeOrCommand}
        onSend={send}
        onFiles={share}
        several
      />
      {thread && (
        <label className="also">
          <input type="checkbox" checked={broadcast} onChange={(event) => setBroadcast(event.target.checked)} />
          {threadWords.alsoIn(thread.channelName)}
        </label>
      )}
    </>
  )
}
