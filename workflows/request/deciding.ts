import type { SlackUser } from '../file/events.ts'
import { reminderOf, promised } from './promise.ts'
import { auditOf, type Decided, revise, tellChat, type Turn } from './revise.ts'
import type { LiveRequest, Stage } from './state.ts'

/** The first one who takes the request follows it; from then on the assistant is silent. */
export function take(turn: Turn, by: SlackUser): Decided {
  return revise(
    turn,
    { stage: { at: 'claimed', since: turn.at, by, how: 'hand' } },
    {
      effects: [moved(turn.request, 'human', by, 'taken')],
      audit: auditOf(turn.request, by.id, 'request.taken'),
      past: { what: 'taken', by },
    },
  )
}

/** Back among those who wait, in front of who came later (the line goes by when a request was opened); the promise begins anew. */
export function giveBack(turn: Turn, by: SlackUser | null): Decided {
  const { request, at, reference } = turn
  const stage: Stage = { at: 'waiting', since: at, level: 'near' }
  const promise = promised({ ...request.asked, place: request.place }, at, reference)
  const back = { ...request, stage, open: false, promise }
  return revise(turn, back, {
    effects: [moved(request, 'waiting', null, 'given-back'), ...reminderOf(back, at, reference)],
    audit: auditOf(request, by?.id ?? 'machine', 'request.given-back'),
    past: { what: 'given-back', by },
  })
}

/** Whatever its owner writes in the thread goes out, or no longer does. */
export function openFloor(turn: Turn, by: SlackUser, open: boolean): Decided {
  return revise(
    turn,
    { open },
    { audit: auditOf(turn.request, by.id, open ? 'request.floor-opened' : 'request.floor-closed') },
  )
}

/** « C’est résolu ? »: the person says. */
export function resolve(turn: Turn, by: SlackUser): Decided {
  const { request, at } = turn
  return revise(
    turn,
    { stage: { at: 'resolved', since: at, by }, open: false, promise: null },
    {
      effects: [
        moved(request, 'assistant', by, 'resolved'),
        { do: 'forget-reminder', name: 'promise' },
        { do: 'remind', name: 'old', at: at + reopenedFor, event: { is: 'request.old' } },
      ],
      audit: auditOf(request, by.id, 'request.resolved'),
      past: { what: 'resolved', by },
    },
  )
}

/** Abuse: nothing more of this person reaches the team for a while, but for danger. */
export function block(turn: Turn, by: SlackUser): Decided {
  const { request, at } = turn
  return revise(
    turn,
    { stage: { at: 'closed', since: at, why: 'blocked' }, open: false, promise: null },
    {
      effects: [moved(request, 'assistant', by, 'blocked'), { do: 'forget-reminder', name: 'promise' }],
      audit: auditOf(request, by.id, 'request.blocked'),
      past: { what: 'blocked', by },
    },
  )
}

/** Milliseconds: a word within a week opens the same request again. */
export const reopenedFor: number = 7 * 86_400_000

type News = 'taken' | 'given-back' | 'resolved' | 'blocked'

function moved(
  { id, chat }: LiveRequest,
  floor: 'human' | 'waiting' | 'assistant',
  by: SlackUser | null,
  news: News,
): ReturnType<typeof tellChat> {
  return tellChat({ chat }, { is: 'request.moved', request: id, floor, by: by?.name ?? null, news })
}
