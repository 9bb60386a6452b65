import type { SlackUser } from '../file/events.ts'
import type { Effect } from '../effects.ts'
import { closeOpen } from './closing.ts'
import type { PostForm } from './events.ts'
import { isFault, readWhole } from './read.ts'
import { type Decided, revise, told, type Turn, wrong } from './revise.ts'
import { most } from './said.ts'
import { closedWhys, type PostStage, takenSeats } from './state.ts'

type Form<K extends PostForm['form']> = Extract<PostForm, { form: K }>

/** The opinion of the préfet, as who received it writes it down. */
export function judge(turn: Turn, by: SlackUser, { favourable, comment }: Form<'post-judge'>): Decided {
  const opinion = favourable === 'yes' ? true : favourable === 'no' ? false : undefined
  if (opinion === undefined) return wrong(turn, 'favourable', { name: 'input-missing', with: {} })
  const words = comment.trim()
  if (!opinion && words === '') return wrong(turn, 'comment', { name: 'input-missing', with: {} })
  return toStage(turn, { at: 'judged', since: turn.at, by, favourable: opinion, comment: words }, by, 'judged')
}

/** With its quota the post enters the ranking at once. */
export function validate(turn: Turn, by: SlackUser, { quota }: Form<'post-validate'>): Decided {
  const seats = readWhole(quota, most.seats)
  if (isFault(seats)) return wrong(turn, 'quota', { name: 'post-fault', with: seats })
  const stage = { at: 'validated', since: turn.at, by, quota: seats } as const
  return toStage(turn, stage, by, 'validated', [rank, choiceReminder(turn.at)])
}

export function refusePost(turn: Turn, by: SlackUser, { comment }: Form<'post-refuse'>): Decided {
  const words = comment.trim()
  if (words === '') return wrong(turn, 'comment', { name: 'input-missing', with: {} })
  return toStage(turn, { at: 'refused', since: turn.at, by, comment: words }, by, 'refused')
}

/** Given up, cancelled, or a duplicate: whoever was proposed hears it. */
export function close(turn: Turn, by: SlackUser, { why }: Form<'post-close'>): Decided {
  const reason = closedWhys.find((known) => known === why)
  if (reason === undefined) return wrong(turn, 'why', { name: 'input-missing', with: {} })
  if (takenSeats(turn.post) > 0) return told(turn, { name: 'post-has-recruited', with: { ref: turn.post.ref } })
  const { pairs, effects } = closeOpen(turn, 'closed')
  const stage = { at: 'closed', since: turn.at, by, why: reason } as const
  return revise(turn, { stage, pairs }, { effects: [forgetChoice, ...effects], past: { what: 'closed', by } })
}

/** One step back. A post that was closed was validated before, or only created. */
export function putBack(turn: Turn, by: SlackUser): Decided {
  const { post, at } = turn
  const wasValidated = post.stage.at === 'closed' && post.history.some(({ what }) => what === 'validated')
  const stage: PostStage = { at: 'created', since: at }
  if (!wasValidated) return toStage(turn, stage, by, 'put-back')
  const again = { at: 'validated', since: at, by, quota: post.said.seats } as const
  return toStage(turn, again, by, 'put-back', [rank, choiceReminder(at)])
}

function toStage(
  turn: Turn,
  stage: PostStage,
  by: SlackUser,
  what: 'judged' | 'validated' | 'refused' | 'put-back',
  effects: readonly Effect[] = [],
): Decided {
  return revise(turn, { stage }, { effects, past: { what, by } })
}

/** Shortlists are made anew around those that stand. */
export const rank: Effect = { do: 'rank', by: null }

/** A structure has a month to choose. */
export function choiceReminder(at: number): Effect {
  return { do: 'remind', name: 'choice', at: at + month, event: { is: 'choice.late' } }
}

export const forgetChoice: Effect = { do: 'forget-reminder', name: 'choice' }

const month = 30 * 86_400_000
