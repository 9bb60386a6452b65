import { seedOf } from '#tests/kit/specification.ts'
import { answers, claire } from '#tests/workflows/file/kit.ts'
import type { PostId } from '#workflows/actor.ts'
import type { Effect } from '#workflows/effects.ts'
import type { FileEvent } from '#workflows/file/events.ts'
import { fileKind } from '#workflows/file/kind.ts'
import type { FileId, FileState, LiveFile } from '#workflows/file/state.ts'
import type { PostEvent } from '#workflows/post/events.ts'
import { postKind } from '#workflows/post/kind.ts'
import type { LivePost, PostState } from '#workflows/post/state.ts'
import { created, judged, live, reference, validated } from './kit.ts'

export const posts: readonly PostId[] = ['post:aaaaaaaaaaaaaaaa', 'post:bbbbbbbbbbbbbbbb']
export const files: readonly FileId[] = ['file:AAAAAAAA', 'file:BBBBBBBB', 'file:CCCCCCCC']

export type Act =
  | { readonly to: 'post'; readonly id: PostId; readonly event: PostEvent }
  | { readonly to: 'file'; readonly id: FileId; readonly event: FileEvent }

export interface Town {
  readonly happens: (act: Act) => void
  /** Delivers all that is still on its way. */
  readonly settle: () => void
  readonly post: (id: PostId) => LivePost
  readonly file: (id: FileId) => LiveFile
}

/** Two posts of one seat and three candidates, who tell each other things that take their time; `draw`: a chance. */
export function openTown(draw: () => number): Town {
  const states = { post: new Map<PostId, PostState>(), file: new Map<FileId, FileState>() }
  const onTheWay = new Map<string, readonly Act[]>()
  let clock = Date.UTC(2026, 10, 23, 9)
  let nth = 0
  const take = (act: Act): void => {
    nth += 1
    clock += 60_000
    const now = { id: String(nth), actor: act.id, at: clock, seed: seedOf(nth) }
    for (const effect of act.to === 'post' ? stepPost(states.post, act, now) : stepFile(states.file, act, now)) {
      const told = actOf(effect)
      // What one tells another keeps its order; nothing else does.
      if (told) onTheWay.set(`${act.id}>${told.id}`, [...(onTheWay.get(`${act.id}>${told.id}`) ?? []), told])
    }
  }
  const deliver = (): boolean => {
    const lanes = [...onTheWay].filter(([, waiting]) => waiting.length > 0)
    const [lane = '', [first, ...rest] = []] = lanes[draw() % Math.max(1, lanes.length)] ?? []
    if (first === undefined) return false
    onTheWay.set(lane, rest)
    take(first)
    return true
  }
  for (const id of posts) for (const event of [created, judged, validated('1')]) take({ to: 'post', id, event })
  for (const id of files) {
    take({ to: 'file', id, event: { is: 'application.sent', chat: 1, answers } })
    for (const press of ['take', 'eligible'] as const) {
      take({ to: 'file', id, event: { is: 'card.pressed', by: claire, press } })
    }
  }
  return {
    happens(act) {
      take(act)
      for (let some = draw() % 5; some > 0; some -= 1) deliver()
    },
    settle: () => {
      while (deliver());
    },
    post: (id) => live(states.post.get(id) ?? postKind.initial),
    file: (id) => liveFile(states.file.get(id) ?? fileKind.initial),
  }
}

interface Now {
  readonly id: string
  readonly at: number
  readonly seed: string
}

function stepPost(
  states: Map<PostId, PostState>,
  { id: actor, event }: Extract<Act, { to: 'post' }>,
  now: Now,
): readonly Effect[] {
  const { state, effects } = postKind.step(states.get(actor) ?? postKind.initial, { ...now, actor, event }, reference)
  states.set(actor, state)
  return effects
}

function stepFile(
  states: Map<FileId, FileState>,
  { id: actor, event }: Extract<Act, { to: 'file' }>,
  now: Now,
): readonly Effect[] {
  const { state, effects } = fileKind.step(states.get(actor) ?? fileKind.initial, { ...now, actor, event }, reference)
  states.set(actor, state)
  return effects
}

function actOf(effect: Effect): Act | undefined {
  if (isToPost(effect)) return { to: 'post', id: effect.actor, event: effect.event }
  return isToFile(effect) ? { to: 'file', id: effect.actor, event: effect.event } : undefined
}

function isToPost(effect: Effect): effect is Extract<Effect, { do: 'tell'; actor: PostId }> {
  return effect.do === 'tell' && effect.actor.startsWith('post:')
}

function isToFile(effect: Effect): effect is Extract<Effect, { do: 'tell'; actor: FileId }> {
  return effect.do === 'tell' && effect.actor.startsWith('file:')
}

function liveFile(state: FileState): LiveFile {
  if (state.is !== 'live') throw new Error('The file is not there')
  return state
}
