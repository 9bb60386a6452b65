import { type ReactNode, useEffect, useState } from 'react'
import { sandbox as words } from '#prompts/copy/fr/sandbox.ts'
import type { ChatView } from '../../view.ts'
import { ActContext, useActs } from '../acts.ts'
import { NoticeLine } from '../notice.tsx'
import { useSandbox } from '../sandbox-context.ts'
import { useSeen } from '../seen.ts'
import { Tabs } from '../tabs.tsx'
import { Chat } from './chat.tsx'
import { NewPerson } from './new-person.tsx'

/** The telephones: one person at a time, the others a tab away. */
export function TelegramSide(): ReactNode {
  const { view } = useSandbox()
  const { act, notice } = useActs()
  const { unread, see } = useSeen()
  const [chosen, setChosen] = useState<string>()
  const [adding, setAdding] = useState(false)
  const people = view.telegram.people
  const person = people.find((one) => String(one.id) === chosen) ?? people[0]
  const chat = person && view.chats[person.id]
  const newest = chat?.messages.at(-1)?.id ?? 0
  useEffect(() => {
    if (person) see(`chat:${person.id}`, newest)
  }, [person, newest, see])
  const tabs = people.map((one) => ({
    id: String(one.id),
    label: one.name,
    unread: one.id === person?.id ? 0 : unread(`chat:${one.id}`, said(view.chats[one.id])),
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

function said(chat: ChatView | undefined): readonly number[] {
  return (chat?.messages ?? []).filter((message) => message.from === 'bot').map((message) => message.id)
}
