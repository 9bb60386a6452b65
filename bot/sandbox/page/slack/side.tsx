import { type ReactNode, useState } from 'react'
import { sandbox as words } from '#prompts/copy/fr/sandbox.ts'
import { ActContext, useActs } from '../acts.ts'
import { NoticeLine } from '../notice.tsx'
import { useSandbox } from '../sandbox-context.ts'
import { Tabs } from '../tabs.tsx'
import { Desk } from './desk.tsx'
import { NewCoordinator } from './new-coordinator.tsx'
import { newsFor } from './rooms-of.ts'

/** The workspace: one coordinator at a time, the others a tab away. */
export function SlackSide({ inSight }: { readonly inSight: boolean }): ReactNode {
  const { view, seen } = useSandbox()
  const { act, notice } = useActs()
  const [chosen, setChosen] = useState<string>()
  const [adding, setAdding] = useState(false)
  const users = view.slack.users.filter((one) => one.id !== view.slack.botUser)
  const user = users.find((one) => one.id === chosen) ?? users[0]
  const tabs = users.map(({ id, realName }) => ({
    id,
    label: realName,
    unread: newsFor(view, seen, id),
  }))
  return (
    <ActContext value={act}>
      <section className="side slack" aria-label={words.slackSide}>
        <div className="tab-bar">
          <h2 className="side-name">{words.platform.slack}</h2>
          <Tabs label={words.coordinators} panel="desk" tabs={tabs} selected={user?.id ?? ''} onSelect={setChosen} />
          <button
            type="button"
            className="plain add"
            aria-label={words.newCoordinator}
            title={words.newCoordinator}
            onClick={() => setAdding(true)}
          >
            +
          </button>
        </div>
        {user && <Desk key={user.id} user={user.id} inSight={inSight} />}
        <NoticeLine notice={notice} />
        {adding && <NewCoordinator onClose={() => setAdding(false)} />}
      </section>
    </ActContext>
  )
}
