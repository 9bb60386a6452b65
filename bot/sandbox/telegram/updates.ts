import type { Update } from 'grammy/types'
import { createPollSeat } from './poll-seat.ts'
import type { PendingUpdate, TelegramState } from './state.ts'

/** What happened, without its number. */
export type Happened = Omit<Update, 'update_id'>

/** Updates on their way to the bot, which fetches them or has them delivered. */
export interface Updates {
  /** Keeps an update until the bot has confirmed it, if the bot asked for its kind. */
  readonly push: (happened: Happened, chat: number) => void
  /** Sends one of the newest 2,000 once more, before all others. Throws when it is not among them. */
  readonly redeliver: (id: number) => void
  /** getUpdates: confirms what is before `offset`, then waits up to `timeout` seconds. Throws a Refusal. */
  readonly poll: (ask: PollRequest) => Promise<readonly Update[]>
  /** Ends the poll under way with a 409. */
  readonly endPoll: (reason: string) => void
  /** The oldest update of a chat that waits for the webhook. */
  readonly first: (chat: number) => PendingUpdate | undefined
  /** Drops what has been delivered to the webhook. */
  readonly drop: (entry: PendingUpdate) => void
  readonly clear: () => void
}

export interface PollRequest {
  readonly offset: number
  readonly limit: number
  readonly timeout: number
  readonly signal: AbortSignal
}

const remembered = 2_000
const life = 24 * 3600 * 1000
const notAsked = ['chat_member', 'message_reaction', 'message_reaction_count']
const other = 'terminated by other getUpdates request; make sure that only one bot instance is running'

/** `onPending` hears of every update that joins the queue, with its chat. */
export function createUpdates(state: TelegramState, now: () => number, onPending: (chat: number) => void): Updates {
  const box = state.updates
  const seat = createPollSeat()
  const add = (entry: PendingUpdate): void => {
    seat.wake()
    onPending(entry.chat)
  }

  return {
    push: (happened, chat) => {
      if (!wanted(box.allowed, happened)) return
      state.counters.update += 1
      const entry: PendingUpdate = {
        update: { update_id: state.counters.update, ...happened },
        chat,
        at: now(),
        again: false,
      }
      box.past.push(entry)
      if (box.past.length > 2 * remembered) box.past.splice(0, remembered)
      box.pending.push(entry)
      add(entry)
    },
    redeliver: (id) => {
      const entry = box.past.find(({ update }) => update.update_id === id)
      if (!entry) throw new Error(`no update ${id} to send again`)
      box.pending.unshift({ ...entry, at: now(), again: true })
      add(entry)
    },
    poll: async (ask) => {
      seat.fail(other)
      expire(box, now())
      confirm(box, ask.offset)
      if (box.pending.length === 0) await seat.wait(ask)
      return ask.signal.aborted ? [] : take(box, ask.limit)
    },
    endPoll: seat.fail,
    first: (chat) => {
      expire(box, now())
      return box.pending.find((entry) => entry.chat === chat)
    },
    drop: (entry) => {
      const place = box.pending.indexOf(entry)
      if (place >= 0) box.pending.splice(place, 1)
    },
    clear: () => {
      box.pending = []
    },
  }
}

function wanted(allowed: readonly string[], happened: Happened): boolean {
  const [kind = ''] = Object.keys(happened)
  return allowed.length > 0 ? allowed.includes(kind) : !notAsked.includes(kind)
}

/** What was not fetched in a day is lost. */
function expire(box: TelegramState['updates'], now: number): void {
  const [oldest] = box.pending
  if (oldest && now - oldest.at > life) box.pending = box.pending.filter(({ at }) => now - at <= life)
}

/** A negative offset keeps only that many of the newest. */
function confirm(box: TelegramState['updates'], offset: number): void {
  if (offset < 0) box.pending = box.pending.slice(offset)
  else if (offset > 0) box.pending = box.pending.filter((entry) => entry.again || entry.update.update_id >= offset)
}

/** Stays pending until confirmed, but for redeliveries, which are handed out once. */
function take(box: TelegramState['updates'], limit: number): readonly Update[] {
  const taken = box.pending.slice(0, limit)
  if (taken.some(({ again }) => again))
    box.pending = box.pending.filter((entry) => !(entry.again && taken.includes(entry)))
  return taken.map(({ update }) => update)
}
