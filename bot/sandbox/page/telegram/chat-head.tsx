import type { ReactNode } from 'react'
import { sandbox as words } from '#prompts/copy/fr/sandbox.ts'
import type { TelegramView } from '../../view.ts'
import { useAct } from '../acts.ts'
import { Menu } from '../menu.tsx'

interface ChatHeadProps {
  readonly person: TelegramView['people'][number]
  readonly botName: string
}

/** Whose telephone it is, and what they can do beside writing. */
export function ChatHead({ person, botName }: ChatHeadProps): ReactNode {
  const act = useAct()
  const blocking = {
    id: 'block',
    label: person.blocked ? words.unblock : words.block,
    onChoose: () => void act({ do: 'block', person: person.id, blocked: !person.blocked }),
  }
  return (
    <header className="head">
      <h3>{person.name}</h3>
      <p>{person.blocked ? words.blocked : words.chatWith(botName)}</p>
      <Menu label={words.more} face="⋯" items={[blocking]} className="end" />
    </header>
  )
}
