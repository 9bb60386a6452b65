import { mayRead, type Territory } from '../team/access.ts'
import type { Coordinator, Perimeter } from '../team/state.ts'
import type { Communes } from '../understand/commune.ts'
import type { Reference } from '../reference.ts'
import type { LiveRequest } from './state.ts'

/**
 * Who could answer a request, in the order they are asked: their perimeter covers it, they know its theme and its
 * language. The nearest first, then who chose the theme, then by a draw that is the request's own.
 */
export function advisersFor(request: LiveRequest, reference: Reference): readonly Coordinator[] {
  const { theme, language } = request.asked
  return coveringAdvisers(request, reference)
    .filter(({ themes }) => theme === null || themes.length === 0 || themes.includes(theme))
    .filter(({ languages }) => languages.includes(language))
    .map((adviser) => ({ adviser, rank: rankOf(adviser, theme), draw: drawOf(`${request.id} ${adviser.id}`) }))
    .toSorted((one, other) => one.rank - other.rank || one.draw - other.draw)
    .map(({ adviser }) => adviser)
}

/** Whose perimeter covers a request, whatever they know; in a wider channel, whoever works in the wider territory. */
export function coveringAdvisers(request: LiveRequest, { team, communes }: Reference): readonly Coordinator[] {
  return team.coordinators.filter(({ perimeters }) => perimeters.length > 0 && covers(perimeters, request, communes))
}

function covers(perimeters: readonly Perimeter[], { place, sentTo, stage }: LiveRequest, communes: Communes): boolean {
  const level = stage.at === 'waiting' ? stage.level : 'near'
  if (level === 'country') return true
  if (level === 'near' && sentTo !== null) return coversTerritory(perimeters, sentTo, communes)
  if (place === null) return true
  return level === 'near' ? mayReadAs(perimeters, place) : worksIn(perimeters, place.region, communes)
}

function coversTerritory(perimeters: readonly Perimeter[], territory: Perimeter, communes: Communes): boolean {
  if (perimeters.includes('all')) return true
  if (territory === 'all') return false
  const [kind, code = ''] = territory.split(':', 2)
  if (kind === 'region') return worksIn(perimeters, code, communes)
  const region = communes.departements.find((known) => known.code === code)?.region ?? ''
  return mayReadAs(perimeters, { departement: code, region })
}

function mayReadAs(perimeters: readonly Perimeter[], place: Territory): boolean {
  return mayRead({ role: 'coordinator', perimeters }, place)
}

/** In the whole région, or in a département of it. */
function worksIn(perimeters: readonly Perimeter[], region: string, { departements }: Communes): boolean {
  const inside = departements.filter((known) => known.region === region)
  return inside.some(({ code }) => mayReadAs(perimeters, { departement: code, region }))
}

/** A small perimeter before a large one; in the same, who chose the theme before who takes all. */
function rankOf({ perimeters, themes }: Coordinator, theme: string | null): number {
  const reach = perimeters.includes('all') ? 2 : perimeters.some((known) => known.startsWith('region:')) ? 1 : 0
  return reach * 2 + (theme !== null && themes.includes(theme) ? 0 : 1)
}

/** FNV-1a, 32 bits: as good as a draw, and the same each time. */
function drawOf(words: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < words.length; at++) hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193) >>> 0
  return hash
}
