import type { ReactNode } from 'react'
import { sandbox as words } from '#prompts/copy/fr/sandbox.ts'

/** How many messages were not read; nothing at all for none. */
export function Badge({ count }: { readonly count: number }): ReactNode {
  if (count === 0) return null
  return (
    <span className="badge">
      <span aria-hidden="true">{count}</span>
      <span className="unseen">{words.unread(count)}</span>
    </span>
  )
}
