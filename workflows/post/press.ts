import type { SlackForm } from '#prompts/copy/slack.ts'
import type { Decision } from '../actor.ts'
import { unchanged } from '../actor.ts'
import type { SlackUser } from '../file/events.ts'
import type { Reference } from '../reference.ts'
import { accessOf } from '../team/access.ts'
import { pairButtons, postButtons } from './buttons.ts'
import { goBack, preselect } from './choosing.ts'
import { overturn, refuseReview } from './contest.ts'
import { putBack } from './deciding.ts'
import type { PairPressName, PostPress, PostPressName } from './events.ts'
import { confirm, recruit } from './hiring.ts'
import type { Pair } from './pair.ts'
import { refusePress, refuseReader } from './permission.ts'
import { type Decided, pairOf, told, type Turn } from './revise.ts'
import type { PostState } from './state.ts'

/** A button of the card or of the list: who may, whether it still means something, then what it does. */
export function press(turn: Turn, by: SlackUser, pressed: PostPress): Decided {
  if (pressed.on === 'post') return refusePost(turn, by, pressed.press) ?? onPost(turn, by, pressed.press)
  const pair = pairOf(turn.post, pressed.file)
  if (!pair) return outdated(turn)
  return refusePair(turn, by, pair, pressed.press) ?? onPair(turn, by, pair, pressed.press)
}

/** Why nothing happens; the modal's submission asks again. */
export function refusePost(turn: Turn, by: SlackUser, press: PostPressName): Decided | undefined {
  return refuse(turn, by, press, postButtons(turn.post).includes(press))
}

export function refusePair(turn: Turn, by: SlackUser, pair: Pair, press: PairPressName): Decided | undefined {
  return refuse(turn, by, press, pairButtons(turn.post, pair).includes(press))
}

/** A click on a post that is no more; strangers learn nothing of it. */
export function pressGone(state: PostState, by: SlackUser, reference: Reference): Decision<PostState> {
  const refusal = { why: 'stranger', admins: reference.admins } as const
  const message =
    accessOf(by.id, reference).role === 'none'
      ? ({ name: 'not-allowed', with: refusal } as const)
      : ({ name: 'post-gone', with: {} } as const)
  return unchanged(state, { give: 'slack-notice', message })
}

function refuse(turn: Turn, by: SlackUser, press: PostPressName | PairPressName, means: boolean): Decided | undefined {
  const stranger = refuseReader(turn, by)
  if (stranger) return told(turn, { name: 'not-allowed', with: stranger })
  if (!means) return outdated(turn)
  const refusal = refusePress(turn, by, press)
  return refusal && told(turn, { name: 'not-allowed', with: refusal })
}

function outdated(turn: Turn): Decided {
  return told(turn, { name: 'post-now', with: { ref: turn.post.ref } })
}

function onPost(turn: Turn, by: SlackUser, press: PostPressName): Decided {
  const { post } = turn
  const { ref, said, history } = post
  switch (press) {
    case 'put-back':
      return putBack(turn, by)
    case 'judge':
      return ask(turn, { name: 'post-judge', with: { ref } })
    case 'validate':
      return ask(turn, { name: 'post-validate', with: { ref, seats: said.seats } })
    case 'refuse':
      return ask(turn, { name: 'post-refuse', with: { ref } })
    case 'close':
      return ask(turn, { name: 'post-close', with: { ref } })
    case 'add':
      return ask(turn, { name: 'post-add', with: { ref } })
    case 'history':
      return ask(turn, { name: 'post-history', with: { ref, history: history.slice(-40) } })
  }
}

function onPair(turn: Turn, by: SlackUser, pair: Pair, press: PairPressName): Decided {
  const { file, ref } = pair
  switch (press) {
    case 'preselect':
      return preselect(turn, by, pair)
    case 'recruit':
      return recruit(turn, by, pair)
    case 'confirm':
      return confirm(turn, by, pair)
    case 'back':
      return goBack(turn, by, pair)
    case 'overturn':
      return overturn(turn, by, pair)
    case 'aside':
      return ask(turn, { name: 'pair-aside', with: { file, ref, knows: pair.stage.at !== 'listed' } })
    case 'meet':
      return ask(turn, { name: 'pair-meet', with: { file, ref } })
    case 'end':
      return ask(turn, { name: 'pair-end', with: { file, ref } })
    case 'uphold':
      return refuseReview(turn, by, pair) ?? ask(turn, { name: 'pair-uphold', with: { file, ref } })
  }
}

function ask({ post }: Turn, form: SlackForm): Decided {
  return unchanged<PostState>(post, { give: 'form', form })
}
