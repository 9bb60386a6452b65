import type { Effect } from '../effects.ts'
import { instantOf } from '../calendar/local-time.ts'
import { zoneOf } from '../calendar/zone.ts'
import type { SlackUser } from '../file/events.ts'
import type { PostEvent, PostForm } from './events.ts'
import type { Meeting, Pair } from './pair.ts'
import {
  changePair,
  type Decided,
  movePair,
  pairOf,
  replyTo,
  revise,
  tellFile,
  tooLate,
  type Turn,
  wrong,
} from './revise.ts'

/** An interview is proposed, on the clock of where the post is; the candidate says whether it suits. */
export function propose(
  turn: Turn,
  by: SlackUser,
  pair: Pair,
  { date, time, where }: Extract<PostForm, { form: 'pair-meet' }>,
): Decided {
  const { post, at } = turn
  const [, hours, minutes] = /^(\d{2}):(\d{2})$/u.exec(time) ?? []
  if (date === '') return wrong(turn, 'date', { name: 'input-missing', with: {} })
  if (hours === undefined) return wrong(turn, 'time', { name: 'input-missing', with: {} })
  if (where.trim() === '') return wrong(turn, 'where', { name: 'input-missing', with: {} })
  const zone = zoneOf(post.said.commune.departement)
  const start = instantOf(zone, date, Number(hours) * 60 + Number(minutes))
  if (start <= at) return wrong(turn, 'date', { name: 'post-fault', with: { why: 'past' } })
  const meeting: Meeting = { start, where: where.trim(), answer: 'awaited' }
  const stage = { at: 'meeting', since: at, meeting } as const
  const news = { is: 'meeting', start, where: meeting.where } as const
  const brings = {
    effects: [tellFile(pair.file, { is: 'post.moved', post: post.id, news }), ...forgetMeeting(pair)],
    past: { what: 'interview', by, ref: pair.ref },
  } as const
  // Moved to another time, it is the same step.
  return pair.stage.at === 'meeting' ? changePair(turn, pair, { stage }, brings) : movePair(turn, pair, stage, brings)
}

/** Confirmed: both have it in their calendar, and are reminded the day before and two hours before. Minds may change. */
export function answerMeeting(turn: Turn, event: Extract<PostEvent, { is: 'meeting.answered' }>): Decided {
  const { post, at } = turn
  const { file, suits, start } = event
  const pair = pairOf(post, file)
  if (pair?.stage.at !== 'meeting' || pair.stage.meeting.start !== start) return tooLate(turn, file)
  const { meeting } = pair.stage
  const answer = suits ? 'yes' : 'other-time'
  const news = suits
    ? ({ is: 'meeting-kept', start, where: meeting.where } as const)
    : ({ is: 'meeting-moved' } as const)
  const tells = tellFile(file, { is: 'post.moved', post: post.id, news })
  if (answer === meeting.answer) return revise(turn, {}, { effects: [tells] })
  const zone = zoneOf(post.said.commune.departement)
  const line = { owner: post.owner, ref: pair.ref, start, zone, suits }
  const said = replyTo(post, { name: 'meeting-answered', with: line }, `meeting:${at}`)
  const follows = suits ? [...calendar(turn, pair, meeting), ...reminders(turn, pair, start)] : forgetMeeting(pair)
  return changePair(
    turn,
    pair,
    { stage: { ...pair.stage, meeting: { ...meeting, answer } } },
    {
      effects: [tells, ...said, ...follows],
      ...(suits && { past: { what: 'confirmed', by: null, ref: pair.ref } }),
    },
  )
}

export function meetingNear(turn: Turn, { file, start }: Extract<PostEvent, { is: 'meeting.near' }>): Decided {
  const { post, at } = turn
  const pair = pairOf(post, file)
  const kept = pair?.stage.at === 'meeting' && pair.stage.meeting.answer === 'yes' ? pair.stage.meeting : undefined
  if (!pair || kept?.start !== start) return revise(turn, {})
  const zone = zoneOf(post.said.commune.departement)
  const news = { is: 'meeting-near', start, where: kept.where } as const
  return revise(
    turn,
    {},
    {
      effects: [
        tellFile(file, { is: 'post.moved', post: post.id, news }),
        ...replyTo(
          post,
          { name: 'meeting-near', with: { owner: post.owner, ref: pair.ref, start, zone } },
          `near:${at}`,
        ),
      ],
    },
  )
}

/** The reminders of a meeting that was moved, or is over. */
export function forgetMeeting({ file }: Pair): readonly Effect[] {
  return before.map(({ name }) => ({ do: 'forget-reminder', name: `${name}:${file}` }))
}

function reminders({ at }: Turn, { file }: Pair, start: number): readonly Effect[] {
  return before
    .filter(({ ms }) => start - ms > at)
    .map(({ name, ms }) => ({
      do: 'remind',
      name: `${name}:${file}`,
      at: start - ms,
      event: { is: 'meeting.near', file, start },
    }))
}

/** Under the card, for who speaks for the structure. */
function calendar({ post }: Turn, { ref }: Pair, { start, where }: Meeting): readonly Effect[] {
  if (!post.card) return []
  const { structure } = post.said
  const key = `${post.card.key}:calendar:${ref}:${start}`
  const page = { structure, ref: post.ref, start, where }
  return [{ do: 'reply-calendar', root: post.card.key, meeting: page, candidate: ref, key }]
}

const before = [
  { name: 'day-before', ms: 24 * 3_600_000 },
  { name: 'hours-before', ms: 2 * 3_600_000 },
] as const
