import type { ReactNode } from 'react'
import { sandbox as words } from '#prompts/copy/fr/sandbox.ts'
import type { SlackEphemeral } from '../../slack/types.ts'
import { Blocks } from './blocks.tsx'
import { Mrkdwn } from './mrkdwn.tsx'
import { useWhere, WhereContext } from './where.ts'

/** An ephemeral message: for one person's eyes. */
export function Whisper({ whisper }: { readonly whisper: SlackEphemeral }): ReactNode {
  const where = useWhere()
  const { blocks, text, ts, channel } = whisper
  return (
    <WhereContext value={{ ...where, channel, message: ts }}>
      <article className="message whisper">
        <header>
          <strong>{words.brand}</strong>
          <span>{words.onlyYou}</span>
        </header>
        {blocks.length > 0 ? <Blocks blocks={blocks} /> : <Mrkdwn text={{ type: 'mrkdwn', text }} />}
      </article>
    </WhereContext>
  )
}
