import type { RichTextBlock, TextObject } from '@slack/types'
import type { ReactNode } from 'react'
import { type Block, Message } from 'slack-blocks-to-jsx'
import type { SlackView } from '../../view.ts'
import { useSandbox } from '../sandbox-context.ts'

/**
 * A text object. mrkdwn goes through slack-blocks-to-jsx, which knows its emphasis, quotes, code, mentions, emoji and dates;
 * plain_text does not, because it would format that too.
 */
export function Mrkdwn({ text }: { readonly text: TextObject }): ReactNode {
  if (text.type === 'plain_text') return <span className="plain-text">{text.text}</span>
  return <Drawn blocks={[{ type: 'section', text: { type: 'mrkdwn', text: text.text } }]} />
}

/** A rich_text block. */
export function RichText({ block }: { readonly block: RichTextBlock }): ReactNode {
  return isDrawable(block) && <Drawn blocks={[block]} />
}

/** The library types the same block in its own words. */
function isDrawable(block: unknown): block is Block {
  return typeof block === 'object' && block !== null && 'type' in block && block.type === 'rich_text'
}

function Drawn({ blocks }: { readonly blocks: Block[] }): ReactNode {
  const { view } = useSandbox()
  return (
    <div className="mrkdwn">
      <Message blocks={blocks} name="" logo="" unstyled withoutWrapper data={names(view.slack)} hooks={hooks} />
    </div>
  )
}

function names({ users, channels }: SlackView): {
  users: { id: string; name: string }[]
  channels: { id: string; name: string }[]
} {
  return {
    users: users.map(({ id, realName }) => ({ id, name: realName })),
    channels: channels.map(({ id, name }) => ({ id, name })),
  }
}

const day = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'medium' })

/** Links open apart; dates are in French, which the library does not speak. */
const hooks = {
  link: ({ href, children }: { href: string; children: ReactNode }) =>
    /^(https?|mailto|tel):/i.test(href) ? (
      <a href={href} target="_blank" rel="noreferrer">
        {children}
      </a>
    ) : (
      children
    ),
  date: ({ timestamp }: { timestamp: string }) => <time>{day.format(Number(timestamp) * 1_000)}</time>,
}
