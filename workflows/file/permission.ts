import type { Refusal } from '#prompts/copy/slack-params.ts'
import { accessOf, mayRead } from '../team/access.ts'
import { ownersOnly } from './buttons.ts'
import type { PressName, SlackUser } from './events.ts'
import type { Turn } from './revise.ts'
import { ownerOf } from './state.ts'

/** Why this user may not see the file at all; undefined when they may. */
export function refuseReader({ file, reference }: Turn, by: SlackUser): Refusal | undefined {
  const access = accessOf(by.id, reference)
  if (access.role === 'none') return { why: 'stranger', admins: reference.admins }
  const { commune } = file.answers
  if (mayRead(access, commune)) return undefined
  const name = reference.communes.departementName(commune.departement) ?? commune.departement
  return { why: 'perimeter', departement: commune.departement, name }
}

/** Why this user may not press that; administrators may press what others own, and anyone what is contested. */
export function refusePress(turn: Turn, by: SlackUser, press: PressName): Refusal | undefined {
  if (turn.file.contest !== null || !ownersOnly.has(press) || turn.reference.admins.includes(by.id)) return undefined
  const owner = ownerOf(turn.file)
  return owner?.id === by.id ? undefined : { why: 'owner', owner }
}
