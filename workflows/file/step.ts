import type { Decision, Happening, PostId } from '../actor.ts'
import { unchanged } from '../actor.ts'
import type { Reference } from '../reference.ts'
import type { ThreadEvent } from '../relay/thread-events.ts'
import { changeAnswers, changeAvailability, withdraw } from './candidate.ts'
import { failDelivery, markDelivery } from './delivery.ts'
import { contested } from './contest.ts'
import { linkDuplicates } from './duplicates.ts'
import type { FileEvent } from './events.ts'
import { giveCode, dropRequest, expireMerge, failMerge, mergeInto, tryCode } from './merge.ts'
import { forwardPix, passPix, sharePix } from './pix.ts'
import { answered, followFreedom, hires, moved, proposed } from './posts.ts'
import { press, pressClosed } from './press.ts'
import { answerQuestion } from './questions.ts'
import { type Turn, turnOf } from './revise.ts'
import { openFile, placeCard, reopen } from './sending.ts'
import type { FileState, LiveFile } from './state.ts'
import { submit } from './submit.ts'
import { saidInThread } from './thread.ts'

/** Decides what an event does to a file, by what the file is: absent, live or merged; posts hear who is free or not. */
export function stepFile(state: FileState, happening: Happening<FileEvent>, reference: Reference): Decision<FileState> {
  return followFreedom(state, decide(state, happening, reference))
}

function decide(state: FileState, happening: Happening<FileEvent>, reference: Reference): Decision<FileState> {
  if (state.is === 'live') return stepLive(state, happening, reference)
  const { event } = happening
  if (event.is === 'application.sent' && state.is === 'absent') return openFile(event, happening, reference)
  if (event.is === 'card.pressed' || event.is === 'form.submitted') return pressClosed(state, event.by, reference)
  if (event.is === 'pix.found' && state.is === 'merged') return forwardPix(state, event)
  if (event.is === 'post.proposed') return notFree(state, happening, event.shown.id)
  if (event.is === 'post.hires') return notFree(state, happening, event.post)
  if (event.is === 'merge.requested') return refuseMerge(state, happening, event.from)
  return unchanged(state)
}

function stepLive(file: LiveFile, happening: Happening<FileEvent>, reference: Reference): Decision<FileState> {
  const turn = turnOf(file, happening, reference)
  const { event } = happening
  if (isTyped(event)) return event.is === 'thread.said' ? saidInThread(turn, event) : unchanged<FileState>(file)
  switch (event.is) {
    case 'application.sent':
      return reopen(turn, event)
    case 'application.changed':
      return changeAnswers(turn, event)
    case 'availability.changed':
      return changeAvailability(turn, event.paused)
    case 'application.withdrawn':
      return withdraw(turn)
    case 'candidate.answered':
      return answerQuestion(turn, event)
    case 'card.pressed':
      return press(turn, event.by, event.press)
    case 'form.submitted':
      return submit(turn, event.by, event.form)
    case 'duplicates.found':
      return linkDuplicates(turn, event.files)
    case 'channel.ready':
      return placeCard(turn)
    case 'delivery.failed':
      return failDelivery(turn, event)
    case 'delivery.uncertain':
      return markDelivery(turn, event.key, 'uncertain')
    case 'delivery.done':
      return markDelivery(turn, event.key, 'sent')
    case 'pix.shared':
      return sharePix(turn, event.pix)
    case 'pix.found':
      return passPix(turn, event)
    case 'post.proposed':
    case 'post.answered':
    case 'post.moved':
    case 'post.hires':
    case 'decision.contested':
      return stepPosts(turn, event)
    default:
      return stepMerge(turn, event)
  }
}

/** A post's word, or another look at a decision. */
function stepPosts(
  turn: Turn,
  event: Extract<FileEvent, { is: `post.${string}` | 'decision.contested' }>,
): Decision<FileState> {
  switch (event.is) {
    case 'decision.contested':
      return contested(turn)
    case 'post.proposed':
      return proposed(turn, event)
    case 'post.answered':
      return answered(turn, event)
    case 'post.moved':
      return moved(turn, event)
    case 'post.hires':
      return hires(turn, event.post)
  }
}

function stepMerge(turn: Turn, event: Extract<FileEvent, { is: `merge.${string}` }>): Decision<FileState> {
  switch (event.is) {
    case 'merge.requested':
      return giveCode(turn, event)
    case 'merge.code-typed':
      return tryCode(turn, event.code)
    case 'merge.done':
      return mergeInto(turn, event.into)
    case 'merge.impossible':
      return failMerge(turn, event.file)
    case 'merge.dropped':
      return dropRequest(turn, event.from)
    case 'merge.expired':
      return expireMerge(turn)
  }
}

/** Erased, or gone on in another file. */
function notFree(state: FileState, { actor }: Happening<FileEvent>, post: PostId): Decision<FileState> {
  if (!isFileId(actor)) return unchanged(state)
  return {
    state,
    effects: [{ do: 'tell', actor: post, event: { is: 'candidate.gone', file: actor, why: 'unavailable' } }],
  }
}

function refuseMerge(state: FileState, { actor }: Happening<FileEvent>, from: `file:${string}`): Decision<FileState> {
  if (!isFileId(actor)) return unchanged(state)
  return { state, effects: [{ do: 'tell', actor: from, event: { is: 'merge.impossible', file: actor } }] }
}

/** What coordinators type under the card stays between them. */
function isTyped(event: FileEvent): event is ThreadEvent {
  return event.is === 'thread.said' || event.is === 'thread.edited' || event.is === 'thread.deleted'
}

function isFileId(actor: string): actor is `file:${string}` {
  return actor.startsWith('file:')
}
