import type { RequestId } from '#workflows/actor.ts'
import type { Effect } from '#workflows/effects.ts'
import type { RequestEvent } from '#workflows/request/events.ts'
import type { Asked, LiveRequest, RequestPlace } from '#workflows/request/state.ts'
import type { World } from './world.ts'

export const brest: RequestPlace = { name: 'Brest', departement: '29', region: '53' }
export const bordeaux: RequestPlace = { name: 'Bordeaux', departement: '33', region: '75' }

/** A person's wish of a human, in French and without a place unless told otherwise. */
export function wish(more: Partial<Asked> = {}, place: RequestPlace | null = null): RequestEvent {
  const asked = {
    text: '…',
    urgency: 'normal',
    reason: 'not-enough',
    theme: null,
    sheet: null,
    language: 'fr',
    ...more,
  } as const
  return { is: 'request.opened', chat: 1, firstName: 'Jeanne', asked, place }
}

export function taken(user: string): RequestEvent {
  return { is: 'request.pressed', by: { id: user, name: user }, press: 'take' }
}

export function answered(user: string): RequestEvent {
  const form = { form: 'request-answer', text: 'Bonjour.' } as const
  return { is: 'request.submitted', by: { id: user, name: user }, form }
}

export const said: RequestEvent = { is: 'person.said', message: 1, text: 'Vous êtes là ?', quoting: null }

export function live(world: World, id: RequestId): LiveRequest {
  const state = world.request(id)
  if (state.is !== 'live') throw new Error(`${id} is not there`)
  return state
}

/** Who follows it and how, or that it waits: « U1 turn », « waiting ». */
export function stageOf(world: World, id: RequestId): string {
  const { stage } = live(world, id)
  return 'how' in stage ? `${stage.by.id} ${stage.how}` : stage.at
}

/** Slack ids, in the order they were asked. */
export function askedOf(world: World): readonly string[] {
  return world.steps.flatMap((step) => (step.of === 'adviser' && step.event.is === 'reserve.asked' ? [step.user] : []))
}

/** Names of the news told to the person's chat since this many orders. */
export function newsOf(effects: readonly Effect[]): readonly string[] {
  return effects.flatMap((effect) =>
    effect.do === 'tell' && effect.event.is === 'request.moved' ? [effect.event.news] : [],
  )
}
