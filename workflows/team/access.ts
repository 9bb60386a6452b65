import type { Reference } from '../reference.ts'
import type { SlackUser } from '../file/events.ts'
import type { Perimeter, Team } from './state.ts'

/** What a Slack user may see: administrators everything, coordinators their perimeters, others nothing. */
export type Access =
  | { readonly role: 'admin' }
  | { readonly role: 'coordinator'; readonly perimeters: readonly Perimeter[] }
  | { readonly role: 'none' }

export function accessOf(user: string, reference: Pick<Reference, 'team' | 'admins'>): Access {
  if (reference.admins.includes(user)) return { role: 'admin' }
  const perimeters = reference.team.coordinators.find(({ id }) => id === user)?.perimeters ?? []
  return perimeters.length > 0 ? { role: 'coordinator', perimeters } : { role: 'none' }
}

/** Coordinators of a place but one: who may look again at what that one decided. */
export function othersOf(team: Team, place: Territory, but: string): readonly SlackUser[] {
  return team.coordinators
    .filter(({ id, perimeters }) => id !== but && mayRead({ role: 'coordinator', perimeters }, place))
    .map(({ id, name }) => ({ id, name }))
}

/** A département and its région, by code. */
export interface Territory {
  readonly departement: string
  readonly region: string
}

export function mayRead(access: Access, place: Territory): boolean {
  if (access.role === 'none') return false
  return access.role === 'admin' || access.perimeters.some((perimeter) => covers(perimeter, place))
}

/** The channel nearest to a place: its département's, else its région's, else the national one. */
export function channelFor(team: Team, place: Territory): string | undefined {
  const nearest: readonly Perimeter[] = [`departement:${place.departement}`, `region:${place.region}`, 'all']
  return nearest
    .map((wanted) => team.channels.find(({ perimeter }) => perimeter === wanted)?.channel)
    .find((channel) => channel !== undefined)
}

function covers(perimeter: Perimeter, place: Territory): boolean {
  return (
    perimeter === 'all' || perimeter === `region:${place.region}` || perimeter === `departement:${place.departement}`
  )
}
