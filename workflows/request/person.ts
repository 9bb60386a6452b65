import { unchanged } from '../actor.ts'
import type { Effect } from '../effects.ts'
import { postCard } from './card.ts'
import { channelOf } from './channel.ts'
import type { RequestEvent } from './events.ts'
import { promised, reminderOf } from './promise.ts'
import { retell } from './retell.ts'
import { auditOf, type Decided, revise, replyTo, type Turn } from './revise.ts'
import type { Added, Asked, LiveRequest, RequestPlace, RequestState } from './state.ts'
import { ownerOf } from './state.ts'

type From<K extends RequestEvent['is']> = Extract<RequestEvent, { is: K }>

/** What the person writes while a human has the floor, or to complete what they asked. */
export function said(turn: Turn, { message, text, quoting, heard }: From<'person.said'>): Decided {
  const { request, at, seed } = turn
  const owner = ownerOf(request)
  const words = { name: 'person-said', with: { owner, text, quoting, ...(heard && { heard }) } } as const
  return add(turn, { message, at, text }, replyTo(request, words, heard ? `heard:${seed}` : `in:${message}`))
}

/** Where they are, as they share it. */
export function located(turn: Turn, { message, lat, lon }: From<'person.located'>): Decided {
  const { request } = turn
  const words = { name: 'person-located', with: { owner: ownerOf(request), lat, lon } } as const
  return { state: request, effects: replyTo(request, words, `in:${message}`) }
}

export function sentFiles(turn: Turn, { message, files, caption, quoting }: From<'person.sent'>): Decided {
  const { request, at } = turn
  const { card } = request
  const words = {
    name: 'person-said',
    with: { owner: ownerOf(request), text: caption, quoting, files: files.length },
  } as const
  const key = `in:${message}`
  const effects: readonly Effect[] = card
    ? [{ do: 'reply-file', root: card.key, files, message: words, key: `${card.key}:${key}` }]
    : []
  return add(turn, { message, at, text: caption }, effects)
}

/** What can't be passed on is named in the thread. */
export function showed(turn: Turn, { message, kind }: From<'person.showed'>): Decided {
  const { request } = turn
  const words = { name: 'person-showed', with: { owner: ownerOf(request), kind } } as const
  return { state: request, effects: replyTo(request, words, `in:${message}`) }
}

/** Before and after; what was written first stays. */
export function reworded(turn: Turn, { message, before, text }: From<'person.edited'>): Decided {
  const { request, at } = turn
  const known = request.added.find((added) => added.message === message)
  const was = before ?? known?.text
  if (was === undefined || was === text) return unchanged<RequestState>(request)
  const added = request.added.map((one) => (one.message === message ? { ...one, text } : one))
  const words = { name: 'person-edited', with: { owner: ownerOf(request), before: was, after: text } } as const
  return { state: { ...request, added }, effects: replyTo(request, words, `edit:${message}:${at}`) }
}

/** Something else they ask while they wait, or a graver one: urgency only grows. */
export function asked(turn: Turn, more: Asked): Decided {
  if (turn.request.asked.text === '') return firstAsked(turn, more)
  const { request, at, seed, reference } = turn
  const urgency = more.urgency === 'high' ? 'high' : request.asked.urgency
  const words = { name: 'person-asked', with: { owner: ownerOf(request), asked: more } } as const
  const theme = request.asked.theme ?? more.theme
  const sheet = request.asked.sheet ?? more.sheet
  const grown = { ...request, asked: { ...request.asked, urgency, theme, sheet } }
  const graver = urgency !== request.asked.urgency && request.promise !== null
  const promise = graver ? promised({ urgency, place: request.place }, at, reference) : request.promise
  return revise(
    { ...turn, request: { ...grown, promise } },
    { added: remember(request, { message: 0, at, text: more.text }) },
    {
      effects: [
        ...replyTo(request, words, `asked:${seed}`),
        ...(graver ? reminderOf({ ...grown, promise }, at, reference) : []),
      ],
    },
  )
}

/** After a wish of a human alone: the thread hears what it is about, and the card says it as soon as Slack lets it. */
function firstAsked(turn: Turn, asked: Asked): Decided {
  const { request, at, seed, reference } = turn
  const effects = replyTo(request, { name: 'person-asked', with: { owner: ownerOf(request), asked } }, `asked:${seed}`)
  const graver = asked.urgency !== request.asked.urgency && request.promise !== null
  if (!graver) return revise(turn, { asked }, { effects })
  const next = { ...request, asked, promise: promised({ urgency: asked.urgency, place: request.place }, at, reference) }
  return revise({ ...turn, request: next }, {}, { effects: [...effects, ...reminderOf(next, at, reference)] })
}

/** The person says where they are: a request that still waits goes to the channel of that place. */
export function placed(turn: Turn, place: RequestPlace): Decided {
  const { request, at, reference } = turn
  const here: LiveRequest = { ...request, place }
  const channel = channelOf(here, reference.team)
  const stays = request.stage.at !== 'waiting' || channel === undefined || channel === request.card?.channel
  if (stays) return revise({ ...turn, request: here }, {})
  const away = { name: 'request-moved', with: { ref: request.ref, place } } as const
  const { request: moved, effects } = postCard(here, reference, at)
  return {
    state: moved,
    effects: [
      ...(request.card ? [{ do: 'update', key: request.card.key, message: away } as const] : []),
      ...effects,
      ...retell(moved),
    ],
  }
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

function add(turn: Turn, added: Added, effects: readonly Effect[]): Decided {
  const { request } = turn
  return revise(turn, { added: remember(request, added) }, { effects })
}

function remember({ added }: LiveRequest, one: Added): readonly Added[] {
  return [...added, one].slice(-mostAdded)
}

const mostAdded = 50
