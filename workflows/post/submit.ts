import type { SlackUser } from '../file/events.ts'
import { addByHand, setAside } from './choosing.ts'
import { uphold } from './contest.ts'
import { close, judge, refusePost as refuseTheirs, validate } from './deciding.ts'
import type { PairPressName, PostForm } from './events.ts'
import { end } from './hiring.ts'
import { propose } from './meeting.ts'
import { refusePair, refusePost } from './press.ts'
import { type Decided, pairOf, told, type Turn } from './revise.ts'

/** A modal of the post, submitted: the same rights and the same « still means something » as its button. */
export function submit(turn: Turn, by: SlackUser, form: PostForm): Decided {
  switch (form.form) {
    case 'post-judge':
      return refusePost(turn, by, 'judge') ?? judge(turn, by, form)
    case 'post-validate':
      return refusePost(turn, by, 'validate') ?? validate(turn, by, form)
    case 'post-refuse':
      return refusePost(turn, by, 'refuse') ?? refuseTheirs(turn, by, form)
    case 'post-close':
      return refusePost(turn, by, 'close') ?? close(turn, by, form)
    case 'post-add':
      return refusePost(turn, by, 'add') ?? addByHand(turn, by, form)
    default:
      return onPair(turn, by, form)
  }
}

type OnPair = Extract<PostForm, { file: string }>

function onPair(turn: Turn, by: SlackUser, form: OnPair): Decided {
  const pair = pairOf(turn.post, form.file)
  if (!pair) return told(turn, { name: 'post-now', with: { ref: turn.post.ref } })
  const refused = refusePair(turn, by, pair, buttonOf[form.form])
  if (refused) return refused
  switch (form.form) {
    case 'pair-aside':
      return setAside(turn, by, pair, form)
    case 'pair-meet':
      return propose(turn, by, pair, form)
    case 'pair-end':
      return end(turn, by, pair, form)
    case 'pair-uphold':
      return uphold(turn, by, pair, form)
  }
}

const buttonOf: Readonly<Record<OnPair['form'], PairPressName>> = {
  'pair-aside': 'aside',
  'pair-meet': 'meet',
  'pair-end': 'end',
  'pair-uphold': 'uphold',
}
