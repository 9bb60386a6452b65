import { unchanged } from '../actor.ts'
import { channelOf } from './channel.ts'
import type { RequestEvent } from './events.ts'
import { moveCard } from './move-card.ts'
import { promised, reminderOf } from './promise.ts'
import { bringIn } from './retell.ts'
import { auditOf, type Decided, revise, replyTo, type Turn } from './revise.ts'
import type { Added, AddedWhat } from './added.ts'
import type { Asked, LiveRequest, RequestPlace, RequestState } from './state.ts'
import { ownerOf } from './state.ts'

type From<K extends RequestEvent['is']> = Extract<RequestEvent, { is: K }>

/** What the person writes while a human has the floor, or to complete what they asked. */
export function said(turn: Turn, { message, text, quoting, heard = false }: From<'person.said'>): Decided {
  return add(turn, message, { is: 'words', text, heard }, quoting)
}

/** Where they are, as they share it. */
export function located(turn: Turn, { message, lat, lon }: From<'person.located'>): Decided {
  return add(turn, message, { is: 'place', lat, lon })
}

export function sentFiles(turn: Turn, { message, files, caption, quoting }: From<'person.sent'>): Decided {
  return add(turn, message, { is: 'files', text: caption, files }, quoting)
}

/** What can't be passed on is named in the thread. */
export function showed(turn: Turn, { message, kind }: From<'person.showed'>): Decided {
  return add(turn, message, { is: 'other', kind })
}

/** Before and after; what was written first stays. */
export function reworded(turn: Turn, { message, before, text }: From<'person.edited'>): Decided {
  const { request, at } = turn
  const known = request.added.find((added) => added.message === message)?.what
  const was = before ?? (known && 'text' in known ? known.text : undefined)
  if (was === undefined || was === text) return unchanged<RequestState>(request)
  const added = request.added.map((one) =>
    one.message === message && 'text' in one.what ? { ...one, what: { ...one.what, text } } : one,
  )
  const words = { name: 'person-edited', with: { owner: ownerOf(request), before: was, after: text } } as const
  return { state: { ...request, added }, effects: replyTo(request, words, `edit:${message}:${at}`) }
}

/**
 * Something else they ask, or a graver one: urgency only grows. After a wish of a human alone it is what the request is
 * about: the thread hears it, and the card says it as soon as Slack lets it.
 */
export function asked(turn: Turn, more: Asked): Decided {
  const { request, at, seed, reference } = turn
  const first = request.asked.text === ''
  const urgency = more.urgency === 'high' ? 'high' : request.asked.urgency
  const { theme, sheet } = request.asked
  const known = { ...request.asked, theme: theme ?? more.theme, sheet: sheet ?? more.sheet }
  const grown = { ...request, asked: { ...(first ? more : known), urgency } }
  const words = { name: 'person-asked', with: { owner: ownerOf(request), asked: more } } as const
  const added = first
    ? request.added
    : remember(request, { message: 0, at, what: { is: 'words', text: more.text, heard: false } })
  const effects = replyTo(request, words, `asked:${seed}`)
  if (urgency === request.asked.urgency || request.promise === null) {
    return revise({ ...turn, request: grown }, { added }, { effects })
  }
  const promise = promised({ urgency, place: request.place }, at, reference)
  const graver = { ...grown, added, promise }
  return revise({ ...turn, request: graver }, {}, { effects: [...effects, ...reminderOf(graver, at, reference)] })
}

/** The person says where they are: a request that still waits goes to the channel of that place. */
export function placed(turn: Turn, place: RequestPlace): Decided {
  const { request, reference } = turn
  const here: LiveRequest = { ...request, place }
  const channel = channelOf(here, reference.team)
  const stays = request.stage.at !== 'waiting' || channel === undefined || channel === request.card?.channel
  if (stays) return revise({ ...turn, request: here }, {})
  const { request: moved, effects } = moveCard(turn, here, { name: 'request-moved', with: { ref: request.ref, place } })
  return { state: moved, effects }
}

/** They want nobody any more. */
export function left(turn: Turn): Decided {
  const { request, at } = turn
  if (request.stage.at === 'closed') return unchanged<RequestState>(request)
  return revise(
    turn,
    { stage: { at: 'closed', since: at, why: 'left' }, promise: null, open: false },
    {
      effects: [
        { do: 'forget-reminder', name: 'promise' },
        ...replyTo(request, { name: 'person-left', with: { owner: ownerOf(request) } }, `left:${at}`),
      ],
      audit: auditOf(request, 'person', 'request.left'),
      past: { what: 'left', by: null },
    },
  )
}

/** The number shows for this request alone, and that is logged; who changes their mind is heard. */
export function contactGiven(turn: Turn, telephone: string | null): Decided {
  const { request, at } = turn
  const before = request.contact
  const owner = before.is === 'asked' ? before.by : ownerOf(request)
  const contact = telephone === null ? ({ is: 'refused' } as const) : ({ is: 'shown', telephone } as const)
  const same = before.is === contact.is && (before.is !== 'shown' || before.telephone === telephone)
  if (before.is === 'hidden' || !owner || same) return unchanged<RequestState>(request)
  return revise(
    turn,
    { contact },
    {
      effects: replyTo(request, { name: 'contact-given', with: { owner, given: telephone !== null } }, `contact:${at}`),
      audit: auditOf(request, 'person', telephone === null ? 'request.contact-refused' : 'request.contact-given'),
    },
  )
}

function add(turn: Turn, message: number, what: AddedWhat, quoting: string | null = null): Decided {
  const { request, at, seed } = turn
  const heard = what.is === 'words' && what.heard
  const effects = bringIn(request, what, { quoting, name: heard ? `heard:${seed}` : `in:${message}` })
  return revise(turn, { added: remember(request, { message, at, what }) }, { effects })
}

function remember({ added }: LiveRequest, one: Added): readonly Added[] {
  return [...added, one].slice(-mostAdded)
}

const mostAdded = 50
