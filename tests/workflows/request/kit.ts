import { instants } from '#tests/kit/instants.ts'
import { seedOf, specify } from '#tests/kit/specification.ts'
import { reference as chatReference } from '#tests/workflows/chat/story.ts'
import type { RequestId } from '#workflows/actor.ts'
import type { ChatEvent } from '#workflows/chat/events.ts'
import type { Effect } from '#workflows/effects.ts'
import { fileRef } from '#workflows/file/ref.ts'
import type { Reference } from '#workflows/reference.ts'
import type { RequestEvent, RequestForm, RequestPress } from '#workflows/request/events.ts'
import { requestKind } from '#workflows/request/kind.ts'
import type { Asked, LiveRequest, RequestState } from '#workflows/request/state.ts'
import { newCoordinator } from '#workflows/team/new-coordinator.ts'

export const claire = { id: 'U-claire', name: 'Claire' }
export const karim = { id: 'U-karim', name: 'Karim' }
export const paul = { id: 'U-paul', name: 'Paul' }
export const stranger = { id: 'U-nobody', name: 'Nobody' }
export const solene = { id: 'U-admin', name: 'Solène' }

/** A Monday morning, at work. */
export const monday: number = instants.now

export const reference: Reference = {
  ...chatReference,
  team: {
    ...chatReference.team,
    coordinators: [
      newCoordinator({ ...claire, perimeters: ['region:53'] }),
      newCoordinator({ ...karim, perimeters: ['all'] }),
      newCoordinator({ ...paul, perimeters: ['region:11'] }),
    ],
    channels: [
      { perimeter: 'all', channel: 'C-national', mode: 'offer' },
      { perimeter: 'region:53', channel: 'C-bretagne', mode: 'offer' },
    ],
  },
}

export const id: RequestId = 'request:1b4e28ba-2fa1-41d2-883f-0016d3cca427'
export const ref: string = fileRef(id)
export const request = specify(requestKind, reference, id)
/** Of a team without any channel. */
export const nowhere = specify(requestKind, { ...reference, team: { ...reference.team, channels: [] } }, id)

export const brest = { name: 'Brest', departement: '29', region: '53' }

export const asked: Asked = {
  text: 'mon dossier caf',
  urgency: 'normal',
  reason: 'personal-file',
  theme: 'social-sante',
  sheet: { id: 'carte-vitale-perdue', title: 'Refaire une carte Vitale perdue' },
  language: 'fr',
}

export const opened: RequestEvent = { is: 'request.opened', chat: 7, firstName: 'Amina', asked, place: brest }

export function pressed(press: RequestPress, by = claire): RequestEvent {
  return { is: 'request.pressed', by, press }
}

export function submitted(form: RequestForm, by = claire): RequestEvent {
  return { is: 'request.submitted', by, form }
}

export function answered(text: string, by = claire): RequestEvent {
  return submitted({ form: 'request-answer', text }, by)
}

/** A reply in the thread, by its time. */
export function typed(raw: string, ts = '100.1', by = claire): Extract<RequestEvent, { is: 'thread.said' }> {
  return { is: 'thread.said', by, ts, raw, text: [{ text: raw }], files: [] }
}

export function wrote(text: string, message = 41): RequestEvent {
  return { is: 'person.said', message, text, quoting: null }
}

export function live(state: RequestState): LiveRequest {
  if (state.is !== 'live') throw new Error('The request is absent')
  return state
}

/** What the person's chat is told. */
export function toChat(effects: readonly Effect[]): readonly ChatEvent[] {
  return effects.flatMap((effect) => (effect.do === 'tell' && isChat(effect) ? [effect.event] : []))
}

/** The words that go out to the person, by their key. */
export function outgoing(effects: readonly Effect[]): readonly { key: string; text: string }[] {
  return toChat(effects).flatMap((event) => {
    if (event.is !== 'request.spoke') return []
    const { key, what } = event
    const text = what.is === 'words' ? what.text.map((span) => span.text).join('') : what.is
    return [{ key, text }]
  })
}

/** The names of what appears or changes in Slack, in order. */
export function inSlack(effects: readonly Effect[]): readonly string[] {
  return effects.flatMap((effect) =>
    effect.do === 'post' ||
    effect.do === 'reply' ||
    effect.do === 'reply-file' ||
    effect.do === 'update' ||
    effect.do === 'notify' ||
    effect.do === 'alert'
      ? [`${effect.do} ${effect.message.name}`]
      : [],
  )
}

/** What the thread says of what became of a part, by the part's key. */
export function marks(effects: readonly Effect[]): readonly (readonly [key: string, delivery: string])[] {
  return effects.flatMap((effect) =>
    (effect.do === 'reply' || effect.do === 'update') && effect.message.name === 'request-sent'
      ? [[effect.key ?? '', effect.message.with.delivery] as const]
      : [],
  )
}

/** The key of the only part of what the nth event sent out. */
export function partOf(nth: number): string {
  return `out:${seedOf(nth).slice(-12)}:0`
}

type Tell = Extract<Effect, { do: 'tell' }>

function isChat(effect: Tell): effect is Extract<Tell, { actor: `chat:${number}` }> {
  return effect.actor.startsWith('chat:')
}
