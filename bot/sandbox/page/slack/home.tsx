import type { ReactNode } from 'react'
import { sandbox as words } from '#prompts/copy/fr/sandbox.ts'
import { useSandbox } from '../sandbox-context.ts'
import { Blocks } from './blocks.tsx'

/** What the app published on one coordinator's Home tab. */
export function Home({ user }: { readonly user: string }): ReactNode {
  const { view } = useSandbox()
  const blocks = view.desks[user]?.home ?? []
  return (
    <section className="room home" aria-label={words.home}>
      <header className="head">
        <h3>{words.home}</h3>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard. */}
      <div className="log" tabIndex={0}>
        {blocks.length === 0 ? <p className="empty">{words.homeEmpty}</p> : <Blocks blocks={blocks} />}
      </div>
    </section>
  )
}
