import { unchanged } from '../actor.ts'
import type { Effect } from '../effects.ts'
import type { SlackUser } from '../file/events.ts'
import type { Reference } from '../reference.ts'
import { parsePerimeter } from '../team/parse.ts'
import type { Perimeter } from '../team/state.ts'
import { exists, territoriesOf } from '../team/territories.ts'
import { channelOf } from './channel.ts'
import type { RequestForm } from './events.ts'
import { moveCard } from './move-card.ts'
import { sendOut } from './outgoing.ts'
import { promised, reminderOf } from './promise.ts'
import { auditOf, type Decided, revise, tellChat, told, type Turn } from './revise.ts'
import type { LiveRequest, RequestState } from './state.ts'

type Submitted<F extends RequestForm['form']> = Extract<RequestForm, { form: F }>

/** An answer drafted from the sheet, to accept, change or drop: nothing goes out before it is submitted. */
export function openDraft({ request, reference }: Turn): Decided {
  const { ref, firstName, asked } = request
  const sheet = asked.sheet ? reference.knowledge.sheets.get(asked.sheet.id) : undefined
  const draft = sheet ? { title: sheet.title, steps: sheet.steps, link: sheet.link?.url ?? null } : null
  if (!draft)
    return unchanged<RequestState>(request, { give: 'slack-notice', message: { name: 'request-no-draft', with: {} } })
  return unchanged<RequestState>(request, {
    give: 'form',
    form: { name: 'request-answer', with: { ref, firstName, draft, past: [], near: [] } },
  })
}

export function openMeeting({ request }: Turn): Decided {
  const { ref, firstName } = request
  return unchanged<RequestState>(request, {
    give: 'form',
    form: { name: 'request-meet', with: { ref, firstName, near: [] } },
  })
}

export function openTransfer({ request, reference }: Turn): Decided {
  const { ref, asked } = request
  const territories = territoriesOf(reference.communes)
  const form = {
    name: 'request-transfer',
    with: { ref, territories, themes: reference.knowledge.themes, theme: asked.theme },
  } as const
  return unchanged<RequestState>(request, { give: 'form', form })
}

/** « Transmettre mon numéro à ce conseiller ? »: the person is asked, once. */
export function askContact(turn: Turn, by: SlackUser): Decided {
  const { request } = turn
  return revise(
    turn,
    { contact: { is: 'asked', by } },
    {
      effects: [tellChat(request, { is: 'request.wants-contact', request: request.id, by: by.name })],
      audit: auditOf(request, by.id, 'request.contact-asked'),
    },
  )
}

/** A meeting proposed to the person, as words of its own. */
export function meet(turn: Turn, by: SlackUser, { date, time, where }: Submitted<'request-meet'>): Decided {
  const missing = { name: 'input-missing', with: {} } as const
  const errors = {
    ...(/^\d{4}-\d{2}-\d{2}$/.test(date) ? {} : { date: missing }),
    ...(time.trim() === '' ? { time: missing } : {}),
    ...(where.trim() === '' ? { where: missing } : {}),
  }
  if (Object.keys(errors).length > 0) {
    return unchanged<RequestState>(turn.request, { give: 'form-errors', errors })
  }
  return sendOut(turn, { by, parts: [{ is: 'meeting', date, time, where }], ts: null })
}

/** To someone, who then follows it; or to another channel, where it waits again; its theme alone moves nothing. */
export function transfer(turn: Turn, by: SlackUser, form: Submitted<'request-transfer'>): Decided {
  const { request, reference } = turn
  const theme = reference.knowledge.themes.find((known) => known === form.theme) ?? request.asked.theme
  const themed: Turn = { ...turn, request: { ...request, asked: { ...request.asked, theme } } }
  if (form.user !== null) return toSomeone(themed, by, form.user)
  const perimeter = form.perimeter === null ? undefined : parsePerimeter(form.perimeter)
  if (perimeter && exists(perimeter, reference.communes)) {
    return toChannel(themed, by, { ...themed.request, sentTo: perimeter })
  }
  return revise(themed, {}, { audit: auditOf(request, by.id, 'request.transferred', theme ?? undefined) })
}

/** The card follows them to a channel of theirs when they can't read the one where it is. */
function toSomeone(turn: Turn, by: SlackUser, to: SlackUser): Decided {
  const { request, at, reference } = turn
  if (!isKnown(to, reference)) return unchanged<RequestState>(request, unknownUser)
  const { ref, firstName } = request
  const stage = { at: 'claimed', since: at, by: to, how: 'hand' } as const
  const sentTo = elsewhere(request, to, reference)
  const decided = revise(
    sentTo ? { ...turn, request: { ...request, card: null, sentTo } } : turn,
    { stage, open: false },
    { audit: auditOf(request, by.id, 'request.transferred', to.id), past: { what: 'transferred', by } },
  )
  const event = { is: 'request.moved', request: request.id, floor: 'human', by: to.name, news: 'transferred' } as const
  const told: readonly Effect[] = [
    tellChat(request, event),
    { do: 'notify', user: to.id, message: { name: 'request-handed', with: { ref, firstName, by } } },
  ]
  if (!sentTo || decided.state.is !== 'live') return { ...decided, effects: [...decided.effects, ...told] }
  const { request: placed, effects } = moveCard(turn, decided.state, farewell(request))
  return { ...decided, state: placed, effects: [...decided.effects, ...effects, ...told] }
}

/** A perimeter of theirs that has a channel, when the request's is none of theirs. */
function elsewhere({ card }: LiveRequest, { id }: SlackUser, { team }: Reference): Perimeter | undefined {
  const own = team.coordinators.find((known) => known.id === id)?.perimeters ?? ['all']
  const reads =
    own.includes('all') || team.channels.some((one) => one.channel === card?.channel && own.includes(one.perimeter))
  return reads ? undefined : team.channels.find(({ perimeter }) => own.includes(perimeter))?.perimeter
}

/** In place of a card that went elsewhere. */
function farewell({ ref }: LiveRequest) {
  return { name: 'request-moved', with: { ref, place: null } } as const
}

function toChannel(turn: Turn, by: SlackUser, sent: LiveRequest): Decided {
  const { request, at, reference } = turn
  const stage = { at: 'waiting', since: at, level: 'near' } as const
  const promise = promised({ urgency: request.asked.urgency, place: request.place }, at, reference)
  const waiting: LiveRequest = { ...sent, stage, promise, open: false }
  const channel = channelOf(waiting, reference.team)
  if (channel === undefined) return told(turn, { name: 'request-no-channel', with: {} })
  const past = { what: 'transferred', by, at } as const
  const moved = { ...waiting, history: [...request.history, past] }
  const { request: placed, effects } = moveCard(turn, moved, farewell(request))
  return {
    state: placed,
    effects: [
      ...effects,
      tellChat(request, { is: 'request.moved', request: request.id, floor: 'waiting', by: null, news: 'transferred' }),
      ...reminderOf(placed, at, reference),
    ],
    audit: [auditOf(request, by.id, 'request.transferred', sent.sentTo ?? undefined)],
  }
}

const unknownUser = {
  give: 'form-errors',
  errors: { user: { name: 'request-unknown-adviser', with: {} } },
} as const

/** Only who the team knows: nobody else may read a person's words. */
function isKnown({ id }: SlackUser, { team, admins }: Reference): boolean {
  return admins.includes(id) || team.coordinators.some((known) => known.id === id)
}
