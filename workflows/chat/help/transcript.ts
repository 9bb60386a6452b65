import type { Effect } from '../../effects.ts'
import type { Chat } from '../state.ts'
import type { Turn } from '../turn.ts'
import type { Exchange, HelpLife } from './state.ts'

/** The last exchange; undefined when it is older than `within` (ms). */
export function lastExchange({ chat, at }: Turn, within = Number.POSITIVE_INFINITY): Exchange | undefined {
  const last = chat.help.transcript.at(-1)
  return last && at - last.at < within ? last : undefined
}

/** The exchange that a button carries, while it is among the last ones: what is older is settled. */
export function exchangeOf({ chat }: Turn, number: number): Exchange | undefined {
  return chat.help.transcript.slice(-stillOpen).find((exchange) => exchange.number === number)
}

/** Adds an exchange, or replaces the one of its number. With the first one begins the watch over their age. */
export function record(chat: Chat, exchange: Exchange): { readonly chat: Chat; readonly effects: readonly Effect[] } {
  const others = chat.help.transcript.filter(({ number }) => number !== exchange.number)
  const transcript = [...others, exchange].slice(-most)
  const effects = chat.help.transcript.length === 0 ? [pruning(exchange.at)] : []
  return { chat: withHelp(chat, { transcript }), effects }
}

/** The next number, in the four digits that a button holds. */
export function nextNumber({ help }: Chat): number {
  return ((help.transcript.at(-1)?.number ?? 0) % 9999) + 1
}

/** Without the exchanges of more than 90 days. */
export function withoutOld(chat: Chat, at: number): Chat {
  const transcript = chat.help.transcript.filter((exchange) => at - exchange.at < keptFor)
  return transcript.length === chat.help.transcript.length ? chat : withHelp(chat, { transcript })
}

/** What reminds of the next exchange to be over; nothing when none is left. */
export function nextPruning({ help: { transcript } }: Chat): readonly Effect[] {
  return transcript.slice(0, 1).map(({ at }) => pruning(at))
}

/** Nothing is awaited any more, of the person nor of a model. */
export function rested(turn: Turn): Turn {
  return { ...turn, chat: withHelp(turn.chat, { gathering: null, asking: null }) }
}

export function withHelp(chat: Chat, help: Partial<HelpLife>): Chat {
  return { ...chat, help: { ...chat.help, ...help } }
}

/** How many last exchanges a button still speaks of; views read as many. */
export const stillOpen = 3
const most = 50
const keptFor = 90 * 86_400_000

function pruning(at: number): Effect {
  return { do: 'remind', name: 'transcript', at: at + keptFor, event: { is: 'transcript.over' } }
}
