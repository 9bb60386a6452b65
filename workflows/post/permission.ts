import type { Refusal } from '#prompts/copy/slack-params.ts'
import type { SlackUser } from '../file/events.ts'
import { accessOf, mayRead } from '../team/access.ts'
import type { PairPressName, PostPressName } from './events.ts'
import type { Turn } from './revise.ts'

/** Why this user may not act on the post at all; undefined when they may. Its owner may, wherever it is. */
export function refuseReader({ post, reference }: Turn, by: SlackUser): Refusal | undefined {
  const access = accessOf(by.id, reference)
  if (access.role === 'none') return { why: 'stranger', admins: reference.admins }
  const { departement } = post.said.commune
  if (post.owner.id === by.id || mayRead(access, post.said.commune)) return undefined
  return { why: 'perimeter', departement, name: reference.communes.departementName(departement) ?? departement }
}

/** Why this user may not press that: the quota and a contract are the administration's, the choice is the structure's. */
export function refusePress(turn: Turn, by: SlackUser, press: PostPressName | PairPressName): Refusal | undefined {
  const { post, reference } = turn
  if (reference.admins.includes(by.id) || anyReaders.has(press)) return undefined
  if (administrations.has(press)) return { why: 'admins' }
  return post.owner.id === by.id ? undefined : { why: 'owner', owner: post.owner }
}

const anyReaders: ReadonlySet<string> = new Set(['judge', 'history', 'uphold', 'overturn'])
const administrations: ReadonlySet<string> = new Set(['validate', 'refuse', 'confirm'])
