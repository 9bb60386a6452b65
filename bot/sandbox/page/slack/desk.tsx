import { type ReactNode, useEffect, useState } from 'react'
import { useAct } from '../acts.ts'
import { useSandbox } from '../sandbox-context.ts'
import { Channel } from './channel.tsx'
import { Home } from './home.tsx'
import { Modal } from './modal.tsx'
import { Rooms } from './rooms.tsx'
import { newsOf, roomsOf } from './rooms-of.ts'
import { Thread } from './thread.tsx'
import { WhereContext } from './where.ts'

interface DeskProps {
  readonly user: string
  readonly inSight: boolean
}

/** One coordinator's screen: rooms, what is in the chosen one, a thread beside it, a modal over it. */
export function Desk({ user, inSight }: DeskProps): ReactNode {
  const { view, seen } = useSandbox()
  const act = useAct()
  const rooms = roomsOf(view, user)
  const [place, setPlace] = useState(() => kept(user) ?? rooms[0]?.id ?? 'home')
  const [thread, setThread] = useState<string>()
  const room = rooms.find((one) => one.id === place)
  const modal = view.desks[user]?.modal
  const newest = room ? Math.max(0, ...newsOf(view, user, room.id)) : 0
  useEffect(() => {
    if (room && inSight) seen.see(`${user}/${room.id}`, newest)
  }, [room, inSight, newest, user, seen.see])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the Home tab is told once that it is looked at.
  useEffect(() => {
    if (!room) void act({ do: 'slack-home', user })
  }, [])
  const go = (next: string): void => {
    sessionStorage.setItem(`desk/${user}`, next)
    setPlace(next)
    setThread(undefined)
    if (next === 'home') void act({ do: 'slack-home', user })
  }
  return (
    <div className="desk" role="tabpanel" id="desk" aria-labelledby={`desk-${user}`} data-thread={thread !== undefined}>
      <div className="floor" inert={modal !== undefined}>
        <Rooms user={user} rooms={rooms} place={place} seen={seen} onGo={go} />
        <WhereContext value={room ? { user, channel: room.id } : { user, home: true }}>
          {room ? <Channel key={room.id} room={room} user={user} onThread={setThread} /> : <Home user={user} />}
          {room && thread && (
            <Thread key={thread} room={room} user={user} root={thread} onClose={() => setThread(undefined)} />
          )}
        </WhereContext>
      </div>
      {modal && (
        <WhereContext value={{ user }}>
          <Modal key={modal.id} modal={modal} user={user} />
        </WhereContext>
      )}
    </div>
  )
}

function kept(user: string): string | undefined {
  return sessionStorage.getItem(`desk/${user}`) ?? undefined
}
