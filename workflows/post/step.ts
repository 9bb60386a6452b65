import type { Decision, Happening } from '../actor.ts'
import { unchanged } from '../actor.ts'
import type { Reference } from '../reference.ts'
import { agreed, asked, declined, newsLate } from './answering.ts'
import { postCard } from './card.ts'
import { contested } from './contest.ts'
import { choiceReminder } from './deciding.ts'
import type { PostEvent } from './events.ts'
import { forgetCandidate, gone, hired } from './hiring.ts'
import { answerMeeting, meetingNear } from './meeting.ts'
import { openPost } from './opening.ts'
import { press, pressGone } from './press.ts'
import { listRanked } from './ranked.ts'
import { type Decided, replyTo, revise, type Turn, turnOf } from './revise.ts'
import { freeSeats, type PostState } from './state.ts'
import { submit } from './submit.ts'

/** Decides what an event does to a post. */
export function stepPost(state: PostState, happening: Happening<PostEvent>, reference: Reference): Decision<PostState> {
  const { event } = happening
  if (state.is === 'absent') {
    if (event.is === 'post.created') return openPost(state, event, happening, reference)
    const pressed = event.is === 'post.pressed' || event.is === 'post.submitted'
    return pressed ? pressGone(state, event.by, reference) : unchanged(state)
  }
  return stepLive(turnOf(state, happening, reference), event) ?? unchanged(state)
}

/** Undefined where nothing happens: a late answer, an old reminder, a duplicate. */
function stepLive(turn: Turn, event: PostEvent): Decided | undefined {
  switch (event.is) {
    case 'post.created':
      return undefined
    case 'post.pressed':
      return press(turn, event.by, event.press)
    case 'post.submitted':
      return submit(turn, event.by, event.form)
    case 'candidates.ranked':
      return listRanked(turn, event)
    case 'choice.late':
      return choiceLate(turn)
    case 'delivery.failed':
      return cardLost(turn, event)
    default:
      return fromCandidate(turn, event)
  }
}

type FromCandidate = Extract<
  PostEvent,
  { is: `candidate.${string}` | `meeting.${string}` | 'decision.contested' | 'news.late' }
>

function fromCandidate(turn: Turn, event: FromCandidate): Decided | undefined {
  const { file } = event
  switch (event.is) {
    case 'candidate.agreed':
      return agreed(turn, file)
    case 'candidate.declined':
      return declined(turn, file, event.reason)
    case 'candidate.asked':
      return asked(turn, file, event.request)
    case 'candidate.hired':
      return hired(turn, file)
    case 'candidate.gone':
      return gone(turn, file, event.why)
    case 'candidate.erased':
      return forgetCandidate(turn, file)
    case 'meeting.answered':
      return answerMeeting(turn, event)
    case 'meeting.near':
      return meetingNear(turn, event)
    case 'decision.contested':
      return contested(turn, file)
    case 'news.late':
      return newsLate(turn, file)
  }
}

/** A month without a choice: who speaks for the structure is reminded, and again a month later. */
function choiceLate(turn: Turn): Decided | undefined {
  const { post, at } = turn
  if (freeSeats(post) === 0) return undefined
  const waiting = post.pairs.filter(({ stage }) => stage.at === 'listed').length
  const message = { name: 'choice-late', with: { owner: post.owner, ref: post.ref, waiting } } as const
  return revise(turn, {}, { effects: [...replyTo(post, message, `late:${at}`), choiceReminder(at)] })
}

/** A card that someone removed from Slack is shown anew. */
function cardLost({ post, reference }: Turn, { key, code }: { key: string | null; code: string }): Decided | undefined {
  if (code !== 'gone' || post.card === null || key === null || !key.startsWith(post.card.key)) return undefined
  const placed = postCard(post, reference.team)
  return placed && { state: placed.post, effects: placed.effects }
}
