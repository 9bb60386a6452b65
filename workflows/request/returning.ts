import type { SlackMessage } from '#prompts/copy/slack.ts'
import { unchanged } from '../actor.ts'
import type { Effect } from '../effects.ts'
import type { RequestEvent } from './events.ts'
import { asked } from './person.ts'
import { promised, reminderOf } from './promise.ts'
import { auditOf, type Decided, revise, replyTo, tellChat, type Turn } from './revise.ts'
import type { Asked, LiveRequest, RequestState } from './state.ts'

/** What they think of it. Not solved: the same adviser has it again. */
export function judged(turn: Turn, { solved, stars, word }: Extract<RequestEvent, { is: 'person.judged' }>): Decided {
  const { request } = turn
  if (request.stage.at !== 'resolved') return unchanged<RequestState>(request)
  const mark = { solved, stars: stars ?? request.mark?.stars ?? null, word: word ?? request.mark?.word ?? null }
  if (!solved) return reopen(turn, { mark })
  const note = { name: 'person-judged', with: mark } as const
  return revise(turn, { mark }, { effects: stars === null && word === null ? [] : replyTo(request, note, 'mark') })
}

/** They wrote again within a week of its end: the same adviser, the same thread. */
export function returned(turn: Turn, more: Asked): Decided {
  const { request } = turn
  if (request.stage.at !== 'resolved') return asked(turn, more)
  const words = { name: 'person-asked', with: { owner: request.stage.by, asked: more } } as const
  return reopen(turn, {}, replyTo(request, words, `asked:${turn.seed}`))
}

function reopen(turn: Turn, change: Partial<LiveRequest>, effects: readonly Effect[] = []): Decided {
  const { request, at, reference } = turn
  const by = request.stage.at === 'resolved' ? request.stage.by : null
  const stage: LiveRequest['stage'] = by
    ? { at: 'claimed', since: at, by, how: 'hand' }
    : { at: 'waiting', since: at, level: 'near' }
  const promise = promised({ urgency: request.asked.urgency, place: request.place }, at, reference)
  const back: LiveRequest = { ...request, ...change, stage, promise }
  const news: SlackMessage = { name: 'request-reopened', with: { owner: by } }
  const floor = by ? 'human' : 'waiting'
  return revise(
    { ...turn, request: back },
    {},
    {
      effects: [
        ...replyTo(request, news, `reopened:${at}`),
        ...effects,
        { do: 'forget-reminder', name: 'old' },
        ...reminderOf(back, at, reference),
        tellChat(request, { is: 'request.moved', request: request.id, floor, by: by?.name ?? null, news: 'reopened' }),
      ],
      audit: auditOf(request, 'person', 'request.reopened'),
      past: { what: 'reopened', by: null },
    },
  )
}
