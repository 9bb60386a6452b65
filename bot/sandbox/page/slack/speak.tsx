import type { ReactNode } from 'react'
import { sandbox as words } from '#prompts/copy/fr/sandbox.ts'
import { useAct } from '../acts.ts'
import type { Attached } from '../attach.tsx'
import { Composer } from '../composer.tsx'

interface SpeakProps {
  readonly user: string
  readonly channel: string
  readonly label: string
  /** The root one answers to. */
  readonly thread?: string
}

/** Where a coordinator writes, sends a file, or types a command (which Slack does not take in threads). */
export function Speak({ user, channel, label, thread }: SpeakProps): ReactNode {
  const act = useAct()
  const under = thread ? { thread } : {}
  const send = (text: string): Promise<boolean> =>
    text.startsWith('/') && !thread
      ? act({ do: 'slack-command', user, channel, text })
      : act({ do: 'slack-say', user, channel, text, ...under })
  const attach = ({ name, bytes }: Attached): void =>
    void act({ do: 'slack-upload', user, channel, name, bytes, ...under })
  return (
    <Composer
      place={`${user}/${channel}/${thread ?? ''}`}
      label={label}
      hint={thread ? label : words.writeOrCommand}
      onSend={send}
      onFile={attach}
    />
  )
}
