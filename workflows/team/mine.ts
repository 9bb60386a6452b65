import type { SlackMessage } from '#prompts/copy/slack.ts'
import type { Decision } from '../actor.ts'
import { unchanged } from '../actor.ts'
import { dayIn } from '../calendar/local-time.ts'
import { readHours } from '../calendar/read-hours.ts'
import { showHours } from '../calendar/show-hours.ts'
import { zoneOf } from '../calendar/zone.ts'
import type { Reference } from '../reference.ts'
import { calendarOf } from './calendar-of.ts'
import type { TeamEvent } from './events.ts'
import { notice, trace } from './said.ts'
import type { Coordinator, Team } from './state.ts'
import { wholeNumber } from './whole-number.ts'

/** « Mes réglages », as they are; who has no territory has none. */
export function openMine(team: Team, user: string, at: number, reference: Reference): Decision<Team> {
  const mine = team.coordinators.find(({ id }) => id === user)
  if (!mine) return unchanged(team, stranger(reference))
  const today = dayIn(zoneOf(calendarOf(mine, reference.communes).departement), at)
  const leave = mine.leave.find(({ to }) => to >= today) ?? null
  const { themes, languages, cap, hours } = mine
  return unchanged(team, { give: 'form', form: { name: 'mine', with: { themes, languages, cap, hours, leave } } })
}

/** A coordinator says how they work; what is not understood is said under its input, and nothing changes. */
export function setMine(
  team: Team,
  event: Extract<TeamEvent, { is: 'mine.set' }>,
  reference: Reference,
): Decision<Team> {
  const { by } = event
  if (!team.coordinators.some(({ id }) => id === by.id)) return unchanged(team, stranger(reference))
  const read = readMine(event, reference)
  if ('errors' in read) return unchanged(team, { give: 'form-errors', errors: read.errors })
  return {
    state: { ...team, coordinators: team.coordinators.map((one) => (one.id === by.id ? { ...one, ...read } : one)) },
    effects: [],
    answer: notice({ name: 'team-saved', with: { what: 'mine' } }),
    audit: [trace(by.id, 'team.mine-set')],
  }
}

type Mine = Pick<Coordinator, 'themes' | 'languages' | 'cap' | 'hours' | 'leave'>
type Errors = Readonly<Record<string, SlackMessage>>

function readMine(event: Extract<TeamEvent, { is: 'mine.set' }>, { knowledge }: Reference): Mine | { errors: Errors } {
  const week = readHours(event.hours)
  const cap = wholeNumber(event.cap, mostAtOnce)
  const leaveFaults = faultsOfLeave(event)
  if (!week || cap === undefined || Object.keys(leaveFaults).length > 0) {
    return {
      errors: {
        ...(!week && { hours: { name: 'setting-fault', with: { why: 'hours' } } as const }),
        ...(cap === undefined && { cap: { name: 'setting-fault', with: { why: 'number', ...mostAtOnce } } as const }),
        ...leaveFaults,
      },
    }
  }
  const languages = event.languages.filter((code) => /^[a-z]{2}$/.test(code))
  return {
    themes: knowledge.themes.filter((theme) => event.themes.includes(theme)),
    languages: languages.length > 0 ? languages : ['fr'],
    cap,
    hours: showHours(week),
    leave: event.from === '' ? [] : [{ from: event.from, to: event.to }],
  }
}

function faultsOfLeave({ from, to }: { readonly from: string; readonly to: string }): Errors {
  const missing = { name: 'input-missing', with: {} } as const
  if (from === '' && to === '') return {}
  if (from === '') return { from: missing }
  if (to === '') return { to: missing }
  return from <= to ? {} : { to: { name: 'setting-fault', with: { why: 'leave' } } }
}

const mostAtOnce = { min: 1, max: 50 } as const

function stranger({ admins }: Reference): ReturnType<typeof notice> {
  return notice({ name: 'not-allowed', with: { why: 'stranger', admins } })
}
