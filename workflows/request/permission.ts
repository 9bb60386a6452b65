import type { Refusal } from '#prompts/copy/slack-params.ts'
import type { SlackUser } from '../file/events.ts'
import type { Reference } from '../reference.ts'
import { type Access, accessOf, mayRead } from '../team/access.ts'
import { ownersOnly } from './buttons.ts'
import type { PressName } from './events.ts'
import { type LiveRequest, ownerOf } from './state.ts'

/** Why this user may not act on the request at all; undefined when they may. Without a place every coordinator may. */
export function refuseReader(request: LiveRequest, by: SlackUser, reference: Reference): Refusal | undefined {
  const access = accessOf(by.id, reference)
  if (access.role === 'none') return { why: 'stranger', admins: reference.admins }
  const { place } = request
  if (place === null || mayRead(access, place) || isHandedTo(request, by) || isSentTo(request, access)) return undefined
  const name = reference.communes.departementName(place.departement) ?? place.departement
  return { why: 'perimeter', departement: place.departement, name }
}

/** Why this user may not press that; administrators may press what others own. */
export function refusePress(
  request: LiveRequest,
  by: SlackUser,
  press: PressName,
  reference: Reference,
): Refusal | undefined {
  if (!ownersOnly.has(press) || reference.admins.includes(by.id)) return undefined
  const owner = ownerOf(request)
  return owner?.id === by.id ? undefined : { why: 'owner', owner }
}

/** Sent by hand to a territory that is theirs. */
function isSentTo({ sentTo }: LiveRequest, access: Access): boolean {
  return sentTo !== null && access.role === 'coordinator' && access.perimeters.includes(sentTo)
}

/** A request that waits in a wider channel, or was given to someone by hand, is theirs too. */
function isHandedTo(request: LiveRequest, by: SlackUser): boolean {
  const { stage } = request
  return ownerOf(request)?.id === by.id || (stage.at === 'waiting' && stage.level !== 'near')
}
