import type { Perimeter, Team } from '../team/state.ts'
import { type Level, levels, type LiveRequest } from './state.ts'

/** The channel of a request: the nearest to its place, or a wider one once it waits at that level. */
export function channelOf({ place, sentTo, stage, card }: LiveRequest, team: Team): string | undefined {
  if (stage.at !== 'waiting' && card) return card.channel
  const level = stage.at === 'waiting' ? stage.level : 'near'
  const near: readonly Perimeter[] = place
    ? [`departement:${place.departement}`, `region:${place.region}`, 'all']
    : ['all', 'all', 'all']
  const wanted = near.slice(levels.indexOf(level))
  return (sentTo && level === 'near' ? [sentTo, ...wanted] : wanted)
    .map((perimeter) => team.channels.find((known) => known.perimeter === perimeter)?.channel)
    .find((channel) => channel !== undefined)
}

/** The next level whose channel is another one; undefined when there is none wider. */
export function widerLevel(request: LiveRequest, team: Team): Level | undefined {
  const { stage } = request
  if (stage.at !== 'waiting') return undefined
  const now = channelOf(request, team)
  return levels.slice(levels.indexOf(stage.level) + 1).find((level) => {
    const channel = channelOf({ ...request, stage: { ...stage, level } }, team)
    return channel !== undefined && channel !== now
  })
}
