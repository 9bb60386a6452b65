import type { Refusal } from '#prompts/copy/slack-params.ts'
import type { Decision, Happening } from '../actor.ts'
import { unchanged } from '../actor.ts'
import { fileRef } from '../file/ref.ts'
import { landOf } from '../match/land.ts'
import type { Reference } from '../reference.ts'
import { accessOf, mayRead } from '../team/access.ts'
import { postCard } from './card.ts'
import type { PostEvent } from './events.ts'
import { readPost } from './read.ts'
import type { LivePost, PostState } from './state.ts'

/** A new post: its card in the channel of its territory. What can't be read is said under its input, and nothing is kept. */
export function openPost(
  absent: PostState,
  { by, typed }: Extract<PostEvent, { is: 'post.created' }>,
  { actor, at, seed }: Happening<PostEvent>,
  reference: Reference,
): Decision<PostState> {
  const access = accessOf(by.id, reference)
  if (access.role === 'none') return notice(absent, { why: 'stranger', admins: reference.admins })
  const read = readPost(typed, at, reference.communes)
  if ('faults' in read) {
    const errors = Object.entries(read.faults).map(
      ([field, fault]) => [field, { name: 'post-fault', with: fault }] as const,
    )
    return unchanged(absent, { give: 'form-errors', errors: Object.fromEntries(errors) })
  }
  const { commune } = read.said
  if (!mayRead(access, commune)) {
    const name = reference.communes.departementName(commune.departement) ?? commune.departement
    return notice(absent, { why: 'perimeter', departement: commune.departement, name })
  }
  const fault = landOf(commune.code) === undefined ? ({ why: 'commune' } as const) : ({ why: 'no-channel' } as const)
  const id = `post:${actor.slice('post:'.length)}` as const
  const post: LivePost = {
    v: 1,
    is: 'live',
    id,
    ref: fileRef(id),
    audit: seed,
    said: read.said,
    owner: by,
    stage: { at: 'created', since: at },
    card: null,
    cards: 0,
    listed: false,
    pairs: [],
    history: [{ what: 'created', at, by: by.name, ref: null }],
    createdAt: at,
  }
  const placed = landOf(commune.code) === undefined ? undefined : postCard(post, reference.team)
  if (!placed) {
    return unchanged(absent, { give: 'form-errors', errors: { commune: { name: 'post-fault', with: fault } } })
  }
  return {
    state: placed.post,
    effects: placed.effects,
    answer: { give: 'slack-notice', message: { name: 'post-created', with: { ref: post.ref } } },
    audit: [{ by: by.id, code: 'post.created', subject: post.audit }],
  }
}

function notice(state: PostState, refusal: Refusal): Decision<PostState> {
  return unchanged(state, { give: 'slack-notice', message: { name: 'not-allowed', with: refusal } })
}
