import type { ReactNode } from 'react'
import { sandbox as words } from '#prompts/copy/fr/sandbox.ts'
import { Badge } from '../badge.tsx'
import { useSandbox } from '../sandbox-context.ts'
import type { Seen } from '../seen.ts'
import { newsOf, type Room } from './rooms-of.ts'

interface RoomsProps {
  readonly user: string
  readonly rooms: readonly Room[]
  readonly place: string
  readonly seen: Seen
  readonly onGo: (place: string) => void
}

/** The Home tab and the channels of one coordinator. */
export function Rooms({ user, rooms, place, seen, onGo }: RoomsProps): ReactNode {
  const { view } = useSandbox()
  const current = (id: string): 'page' | undefined => (id === place ? 'page' : undefined)
  return (
    <nav className="rooms" aria-label={words.channels}>
      <button type="button" aria-current={current('home')} onClick={() => onGo('home')}>
        {words.home}
      </button>
      {rooms.map((room) => (
        <button key={room.id} type="button" aria-current={current(room.id)} onClick={() => onGo(room.id)}>
          {room.direct ? words.direct : room.name}
          {room.id !== place && <Badge count={seen.unread(`${user}/${room.id}`, newsOf(view, user, room.id))} />}
        </button>
      ))}
    </nav>
  )
}
