import type { SlackForm } from '#prompts/copy/slack.ts'
import type { Decision, Happening } from '../actor.ts'
import { unchanged } from '../actor.ts'
import type { Reference } from '../reference.ts'
import { accessOf } from './access.ts'
import { reportRequests, reportTo, tellMorning } from './digest.ts'
import { stepDrafts } from './drafts/step.ts'
import type { TeamEvent, TeamScreen } from './events.ts'
import { openMine, setMine } from './mine.ts'
import { newCoordinator } from './new-coordinator.ts'
import { importPix, tellImport } from './pix-import.ts'
import { importPosts, openPosts, type PostScreen, tellPosts } from './posts.ts'
import { requestSettings, setRequests } from './request-settings.ts'
import { openThemes, setThemes, tellWeek } from './questions.ts'
import type { Perimeter, Team } from './state.ts'
import { exists, territoriesOf } from './territories.ts'
import { notice, trace } from './said.ts'

/**
 * Decides what an event does to the team's settings. Only administrators change them or read the journal; themes are
 * also for coordinators of the whole country, drafts of sheets for every coordinator.
 */
export function stepTeam(team: Team, { event, at, seed }: Happening<TeamEvent>, reference: Reference): Decision<Team> {
  switch (event.is) {
    case 'channel.joined':
      return reportOutsider(team, event, reference)
    case 'list.exported':
      return keepTrace(team, event, reference)
    case 'posts.given':
      return importPosts(team, event, reference)
    case 'posts.imported':
    case 'ranking.done':
      return tellPosts(team, event)
    case 'pix.imported':
      return tellImport(team, event)
    case 'themes.set':
      return setThemes(team, event, reference)
    case 'mine.set':
      return setMine(team, event, reference)
    case 'morning.came':
      return tellMorning(team, event.counts)
    case 'requests.week':
      return reportRequests(team, event.report, at)
    case 'report.asked':
      return reportTo(team, event.by, event.report, at)
    case 'week.over':
      return tellWeek(team, event, at)
    case 'draft.proposed':
    case 'draft.opened':
    case 'draft.submitted':
    case 'draft.dropped':
      return stepDrafts(team, { event, at, seed }, reference)
    case 'team.opened':
      return open(team, event.by.id, event.screen, { at, reference })
    case 'coordinator.set':
    case 'channel.set':
    case 'requests.set':
    case 'journal.read':
    case 'pix.given':
      return reference.admins.includes(event.by.id) ? administer(team, event, reference) : forAdmins(team)
  }
}

type ByAdmin = Extract<
  TeamEvent,
  { is: 'coordinator.set' | 'channel.set' | 'requests.set' | 'journal.read' | 'pix.given' }
>

function forAdmins(team: Team): Decision<Team> {
  return unchanged(team, notice({ name: 'not-allowed', with: { why: 'admins' } }))
}

function administer(team: Team, event: ByAdmin, reference: Reference): Decision<Team> {
  switch (event.is) {
    case 'requests.set':
      return setRequests(team, event)
    case 'pix.given':
      return importPix(team, event)
    case 'coordinator.set':
      return setCoordinator(team, event, reference)
    case 'channel.set':
      return setChannel(team, event, reference)
    case 'journal.read':
      return { ...unchanged(team), audit: [trace(event.by.id, 'team.journal-read')] }
  }
}

function open(
  team: Team,
  user: string,
  screen: TeamScreen,
  { at, reference }: { readonly at: number; readonly reference: Reference },
): Decision<Team> {
  if (screen === 'themes') return openThemes(team, user, reference)
  if (screen === 'post' || screen === 'post-import' || screen === 'rank') {
    return openPosts(team, { id: user }, screen, reference)
  }
  if (screen === 'mine') return openMine(team, user, at, reference)
  if (!reference.admins.includes(user)) return forAdmins(team)
  return unchanged(team, { give: 'form', form: formOf(team, screen, reference) })
}

function formOf(
  team: Team,
  name: Exclude<TeamScreen, PostScreen | 'themes' | 'mine'>,
  { communes }: Reference,
): SlackForm {
  switch (name) {
    case 'pix-import':
      return { name, with: {} }
    case 'requests':
      return { name, with: requestSettings(team, communes) }
    case 'coordinator':
    case 'channel':
      return { name, with: { territories: territoriesOf(communes) } }
  }
}

/** No perimeter left takes the coordinator off the list. */
function setCoordinator(
  team: Team,
  { by, user, name, perimeters }: Extract<TeamEvent, { is: 'coordinator.set' }>,
  { communes }: Reference,
): Decision<Team> {
  const known = [...new Set(perimeters)].filter((perimeter) => exists(perimeter, communes))
  const others = team.coordinators.filter(({ id }) => id !== user)
  const before = team.coordinators.find(({ id }) => id === user)
  const set = { ...newCoordinator({ id: user, name, perimeters: known }), ...before, name, perimeters: known }
  const coordinators = known.length > 0 ? [...others, set] : others
  return {
    state: { ...team, coordinators },
    effects: [],
    answer: notice({ name: 'team-saved', with: { what: 'coordinator' } }),
    audit: [trace(by.id, 'team.coordinator-set', [user, ...known].join(' '))],
  }
}

/** One channel per perimeter; files that waited for one are posted by the `channel.ready` that comes back. */
function setChannel(
  team: Team,
  { by, perimeter, channel }: Extract<TeamEvent, { is: 'channel.set' }>,
  { communes }: Reference,
): Decision<Team> {
  if (!exists(perimeter, communes)) return unchanged(team)
  const others = team.channels.filter((known) => known.perimeter !== perimeter)
  const mode = team.channels.find((known) => known.channel === channel)?.mode ?? 'offer'
  return {
    state: { ...team, channels: [...others, { perimeter, channel, mode }] },
    effects: [{ do: 'announce-channels' }],
    answer: notice({ name: 'team-saved', with: { what: 'channel' } }),
    audit: [trace(by.id, 'team.channel-set', `${perimeter} ${channel}`)],
  }
}

/** A member whose perimeter does not hold the whole of the channel's would read files that are not theirs. */
function reportOutsider(
  team: Team,
  { user, channel }: Extract<TeamEvent, { is: 'channel.joined' }>,
  reference: Reference,
): Decision<Team> {
  const access = accessOf(user, reference)
  const outside = team.channels
    .filter((known) => known.channel === channel)
    .map(({ perimeter }) => perimeter)
    .filter(
      (perimeter) =>
        !(
          access.role === 'admin' ||
          (access.role === 'coordinator' && within(access.perimeters, perimeter, reference))
        ),
    )
  const [first] = outside
  if (first === undefined) return unchanged(team)
  return {
    state: team,
    effects: [
      {
        do: 'alert',
        message: { name: 'alert-outsider', with: { user, channel, perimeter: nameOf(first, reference) } },
      },
    ],
    audit: [trace(user, 'team.outsider-joined', `${first} ${channel}`)],
  }
}

function within(perimeters: readonly Perimeter[], wanted: Perimeter, { communes }: Reference): boolean {
  if (perimeters.includes('all') || perimeters.includes(wanted)) return true
  const departement = communes.departements.find(({ code }) => wanted === `departement:${code}`)
  return departement !== undefined && perimeters.includes(`region:${departement.region}`)
}

function nameOf(perimeter: Perimeter, { communes }: Reference): string {
  return territoriesOf(communes).find((territory) => territory.perimeter === perimeter)?.name ?? perimeter
}

function keepTrace(
  team: Team,
  { by, count }: Extract<TeamEvent, { is: 'list.exported' }>,
  reference: Reference,
): Decision<Team> {
  if (accessOf(by.id, reference).role === 'none') return unchanged(team)
  return { ...unchanged(team), audit: [trace(by.id, 'list.exported', String(count))] }
}
