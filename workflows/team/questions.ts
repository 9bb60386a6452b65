import type { Decision } from '../actor.ts'
import { unchanged } from '../actor.ts'
import type { Reference } from '../reference.ts'
import { accessOf } from './access.ts'
import type { TeamEvent } from './events.ts'
import { notice, trace } from './said.ts'
import type { Team } from './state.ts'

/** Themes switched off or on at once, by administrators and whoever covers the whole country. */
export function setThemes(
  team: Team,
  { by, off }: Extract<TeamEvent, { is: 'themes.set' }>,
  reference: Reference,
): Decision<Team> {
  if (!coversAll(by.id, reference)) return unchanged(team, refused)
  const themesOff = reference.knowledge.themes.filter((theme) => off.includes(theme))
  const closed = themesOff.filter((theme) => !team.themesOff.includes(theme)).map((theme) => `-${theme}`)
  const opened = team.themesOff.filter((theme) => !themesOff.some((one) => one === theme)).map((theme) => `+${theme}`)
  const answer = notice({ name: 'team-saved', with: { what: 'themes' } })
  const changes = [...closed, ...opened]
  if (changes.length === 0) return unchanged(team, answer)
  return {
    state: { ...team, themesOff },
    effects: [],
    answer,
    audit: [trace(by.id, 'team.themes-set', changes.join(' '))],
  }
}

/** The form of the themes, as they are. */
export function openThemes(team: Team, user: string, reference: Reference): Decision<Team> {
  if (!coversAll(user, reference)) return unchanged(team, refused)
  return unchanged(team, { give: 'form', form: { name: 'themes', with: { off: team.themesOff } } })
}

/** The week's figures, in the national channel; nothing to say, nothing said. Without a channel administrators hear it. */
export function tellWeek(
  team: Team,
  { questions }: Extract<TeamEvent, { is: 'week.over' }>,
  at: number,
): Decision<Team> {
  if (questions.unanswered.length === 0 && questions.overdue.length === 0) return unchanged(team)
  const message = { name: 'questions-weekly', with: questions } as const
  const channel = team.channels.find(({ perimeter }) => perimeter === 'all')?.channel
  if (channel === undefined) return { state: team, effects: [{ do: 'alert', message }] }
  return { state: team, effects: [{ do: 'post', channel, message, key: `week:${at}` }] }
}

function coversAll(user: string, reference: Reference): boolean {
  const access = accessOf(user, reference)
  return access.role === 'admin' || (access.role === 'coordinator' && access.perimeters.includes('all'))
}

const refused = notice({ name: 'not-allowed', with: { why: 'whole-country' } })
