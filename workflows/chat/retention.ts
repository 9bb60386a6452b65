import type { Effect } from '../effects.ts'
import { eraseAll } from './my-data.ts'
import type { Chat } from './state.ts'
import { answeredCount } from './steps.ts'
import { fields } from '../application.ts'
import { type Decided, decide, say, type Turn } from './turn.ts'

const warnAfterMonths = 23
const keepMonths = 24
const coldAfter = 3 * 86_400_000

/** After something of a person is first kept, and after each sign of life that follows a warning, the watch begins again. */
export function watchRetention(decided: Decided, at: number): Decided {
  const { state, effects } = decided
  const due = state.retention === 'warned' || (state.retention === 'off' && keepsSomething(state))
  if (!due) return decided
  return { ...decided, state: { ...state, retention: 'armed' }, effects: [...effects, near(at)] }
}

/** One month before the end: a warning, unless the person came back since. */
export function retentionNear(turn: Turn): Decided {
  const { chat, at } = turn
  if (!keepsSomething(chat)) return decide({ ...chat, retention: 'off' })
  if (monthsAfter(chat.lastContact, warnAfterMonths) > at) return decide(chat, near(chat.lastContact))
  const over = { is: 'retention.over' } as const
  return decide({ ...chat, retention: 'warned' }, say({ name: 'retention-near', with: {} }), {
    do: 'remind',
    name: 'retention',
    at: Math.max(monthsAfter(chat.lastContact, keepMonths), at + month),
    event: over,
  })
}

/** Twenty-four months after the last contact: everything is erased. */
export function retentionOver(turn: Turn): Decided {
  const { chat, at } = turn
  if (chat.retention !== 'warned') return decide(chat)
  if (monthsAfter(chat.lastContact, keepMonths) > at)
    return decide({ ...chat, retention: 'armed' }, near(chat.lastContact))
  return eraseAll(turn, say({ name: 'retention-over', with: {} }))
}

/** One kind word about a draft left alone for three days, never a second. */
export function draftCold(turn: Turn): Decided {
  const { chat, at } = turn
  const { file } = chat
  if (file.is !== 'draft' || file.nudged || chat.blocked) return decide(chat)
  if (chat.lastContact + coldAfter > at) return decide(chat, draftReminder(chat.lastContact))
  const message = { name: 'draft-cold', with: { answered: answeredCount(file.answers), of: fields.length } } as const
  return decide({ ...chat, file: { ...file, nudged: true } }, say(message))
}

export function draftReminder(since: number): Effect {
  return { do: 'remind', name: 'draft', at: since + coldAfter, event: { is: 'draft.cold' } }
}

const month = 30 * 86_400_000

function near(since: number): Effect {
  return { do: 'remind', name: 'retention', at: monthsAfter(since, warnAfterMonths), event: { is: 'retention.near' } }
}

function keepsSomething({ file, relay, pix, help }: Chat): boolean {
  if (file.is !== 'none' || relay.requests.length > 0 || help.transcript.length > 0) return true
  return pix.current !== null || pix.finished.length > 0 || pix.official !== null
}

/** Whole months later, to the millisecond; the last day of a shorter month. */
function monthsAfter(at: number, months: number): number {
  const start = new Date(at)
  const end = new Date(at)
  end.setUTCMonth(start.getUTCMonth() + months)
  if (end.getUTCDate() !== start.getUTCDate()) end.setUTCDate(0)
  return end.getTime()
}
