import { type ReactNode, useEffect, useState } from 'react'
import { sandbox as words } from '#prompts/copy/fr/sandbox.ts'
import { ActContext, useActs } from '../acts.ts'
import { NoticeLine } from '../notice.tsx'
import { useSandbox } from '../sandbox-context.ts'
import { Tabs } from '../tabs.tsx'
import { Chat } from './chat.tsx'
import { heardBy } from './heard-by.ts'
import { NewPerson } from './new-person.tsx'

/** The telephones: one person at a time, the others a tab away. */
export function TelegramSide({ inSight }: { readonly inSight: boolean }): ReactNode {
  const { view, seen } = useSandbox()
  const { act, notice } = useActs()
  const { unread, see } = seen
  const [chosen, setChosen] = useState<string>()
  const [adding, setAdding] = useState(false)
  const people = view.telegram.people
  const person = people.find((one) => String(one.id) === chosen) ?? people[0]
  const chat = person && view.chats[person.id]
  const newest = chat?.messages.at(-1)?.id ?? 0
  useEffect(() => {
    if (person && inSight) see(`chat:${person.id}`, newest)
  }, [person, inSight, newest, see])
  const tabs = people.map((one) => ({
    id: String(one.id),
    label: one.name,
    unread: inSight && one.id === person?.id ? 0 : unread(`chat:${one.id}`, heardBy(view, one.id)),
  }))
  return (
    <ActContext value={act}>
      <section className="side telegram" aria-label={words.telegramSide}>
        <div className="tab-bar">
          <h2 className="side-name">{words.platform.telegram}</h2>
          <Tabs label={words.people} panel="chat" tabs={tabs} selected={String(person?.id)} onSelect={setChosen} />
          <button
            type="button"
            className="plain add"
            aria-label={words.newPerson}
            title={words.newPerson}
            onClick={() => setAdding(true)}
          >
            +
          </button>
        </div>
        {person && chat && <Chat key={person.id} person={person} chat={chat} />}
        <NoticeLine notice={notice} />
        {adding && <NewPerson onClose={() => setAdding(false)} />}
      </section>
    </ActContext>
  )
}
