import { type ReactNode, useState } from 'react'
import { sandbox as words } from '#prompts/copy/fr/sandbox.ts'
import type { ChatView, TelegramView } from '../../view.ts'
import { useAct } from '../acts.ts'
import { Log } from '../log.tsx'
import { useSandbox } from '../sandbox-context.ts'
import { dayOf } from '../time.ts'
import { Bubble } from './bubble.tsx'
import { ChatHead } from './chat-head.tsx'
import { Keyboard } from './keyboard.tsx'
import type { Purpose } from './purpose.ts'
import { Writing } from './writing.tsx'

interface ChatProps {
  readonly person: TelegramView['people'][number]
  readonly chat: ChatView
}

/** One person's telephone. */
export function Chat({ person, chat }: ChatProps): ReactNode {
  const { view } = useSandbox()
  const act = useAct()
  const [purpose, setPurpose] = useState<Purpose>()
  const byId = new Map(chat.messages.map((message) => [message.id, message]))
  const newest = chat.messages.at(-1)
  return (
    <div className="chat" role="tabpanel" id="chat" aria-labelledby={`chat-${person.id}`}>
      <ChatHead person={person} botName={view.telegram.botName} />
      <Log label={words.chatMessages(person.name)} newest={`${newest?.id}/${newest?.text.length}/${chat.activity}`}>
        {chat.messages.length === 0 && <Empty person={person} />}
        {chat.messages.map((message, index) => (
          <div key={message.id} className="moment">
            {dayOf(message.at) !== dayOf(chat.messages[index - 1]?.at ?? 0) && (
              <p className="day">{dayOf(message.at)}</p>
            )}
            <Bubble
              message={message}
              person={person.id}
              answered={byId.get(message.replyTo ?? 0)}
              onEdit={(edited) => setPurpose({ to: 'edit', message: edited })}
              onAnswer={(answered, quote) => setPurpose({ to: 'answer', message: answered, quote })}
            />
          </div>
        ))}
        {chat.activity && <p className="activity">{words.writing}</p>}
      </Log>
      {chat.keyboard && (
        <Keyboard
          rows={chat.keyboard}
          onTap={(label, place) => act({ do: 'tap', person: person.id, label, ...(place && { place }) })}
        />
      )}
      <Writing person={person} purpose={purpose} onOver={() => setPurpose(undefined)} />
    </div>
  )
}

function Empty({ person: { id: person, name } }: Pick<ChatProps, 'person'>): ReactNode {
  const { view } = useSandbox()
  const act = useAct()
  return (
    <div className="empty">
      <p>{words.emptyChat(name)}</p>
      {view.telegram.description && (
        <p className="about">
          <strong>{words.whatItDoes}</strong>
          {view.telegram.description}
        </p>
      )}
      <button type="button" className="primary" onClick={() => act({ do: 'say', person, text: '/start' })}>
        {words.start}
      </button>
    </div>
  )
}
