import type { Effect } from '../../effects.ts'
import type { RequestPlace } from '../../request/state.ts'
import type { Commune } from '../../understand/commune.ts'
import type { Chat } from '../state.ts'
import { type Decided, decide, notice, only, say, type Turn } from '../turn.ts'
import { requestByRef, withRelay } from './known.ts'

/** Whether the place of the person would tell whose channel a request is: no one is asked for nothing, nor again. */
export function placeMatters({ reference, chat: { relay } }: Turn): boolean {
  return (
    relay.place === null && !relay.placeKeptBack && reference.team.channels.some(({ perimeter }) => perimeter !== 'all')
  )
}

/** « Dans quelle commune êtes-vous ? », which may be passed over. */
export function askPlace(ref: string): Effect {
  return say({ name: 'place-wanted', with: { ref } })
}

/** A town, a postal code; homonyms are told apart by the département, all that is kept being the commune. */
export function placeTyped(turn: Turn, ref: string, words: string): Decided {
  const match = turn.reference.communes.find(words)
  if (match.found === 'none') return only(turn, { name: 'place-unclear', with: { ref, among: [] } })
  if (match.found === 'several') {
    const among = match.communes.slice(0, 6).map(({ code, name, departement }) => ({ code, name, departement }))
    return only(turn, { name: 'place-unclear', with: { ref, among } })
  }
  return placeKnown(turn, ref, match.commune)
}

export function placeShared(turn: Turn, ref: string, lat: number, lon: number): Decided {
  const commune = turn.reference.communes.nearest(lat, lon)
  return commune ? placeKnown(turn, ref, commune) : only(turn, { name: 'place-unclear', with: { ref, among: [] } })
}

export function placePicked(turn: Turn, code: string): Decided {
  const { waiting } = turn.chat
  const commune = turn.reference.communes.byCode(code)
  if (waiting.on !== 'request-place' || !commune) return notice(turn, 'old-button')
  return placeKnown(turn, waiting.ref, commune)
}

/** They would rather not say. */
export function placeSkipped(turn: Turn): Decided {
  if (turn.chat.waiting.on !== 'request-place') return notice(turn, 'old-button')
  const chat: Chat = { ...withRelay(turn.chat, { placeKeptBack: true }), waiting: { on: 'nothing' } }
  return decide(chat, say({ name: 'place-skipped', with: {} }))
}

function placeKnown(turn: Turn, ref: string, { code, name, departement, region }: Commune): Decided {
  const place: RequestPlace = { code, name, departement, region }
  const request = requestByRef(turn.chat, ref)
  const chat: Chat = { ...withRelay(turn.chat, { place }), waiting: { on: 'nothing' } }
  const said = say({ name: 'place-kept', with: { name } })
  if (!request || request.endedAt !== null) return decide(chat, said)
  return decide(chat, said, { do: 'tell', actor: request.id, event: { is: 'person.placed', place } })
}
