import type { Decision } from '../actor.ts'
import { unchanged } from '../actor.ts'
import type { Reference } from '../reference.ts'
import { accessOf } from './access.ts'
import type { TeamEvent } from './events.ts'
import { notice, trace } from './said.ts'
import type { Team } from './state.ts'

export type PostScreen = 'post' | 'post-import' | 'rank'

type By = Extract<TeamEvent, { is: 'posts.given' }>['by']

/** Every coordinator may create posts, import them, and have the shortlists made anew. */
export function openPosts(team: Team, by: Pick<By, 'id'>, screen: PostScreen, reference: Reference): Decision<Team> {
  const refused = refuse(team, by, reference)
  if (refused) return refused
  if (screen !== 'rank') return unchanged(team, { give: 'form', form: { name: screen, with: {} } })
  return {
    state: team,
    effects: [{ do: 'rank', by: by.id }],
    answer: notice({ name: 'ranking-asked', with: {} }),
    audit: [trace(by.id, 'team.ranked')],
  }
}

/** A file of posts is read in its own time; who gave it hears what was found. */
export function importPosts(
  team: Team,
  { by, file }: Extract<TeamEvent, { is: 'posts.given' }>,
  reference: Reference,
): Decision<Team> {
  return (
    refuse(team, by, reference) ?? {
      state: team,
      effects: [{ do: 'import-posts', file, by }],
      answer: notice({ name: 'posts-importing', with: {} }),
      audit: [trace(by.id, 'team.posts-given')],
    }
  )
}

/** What came of a ranking, or of a file of posts, to who asked for it. */
export function tellPosts(
  team: Team,
  event: Extract<TeamEvent, { is: 'ranking.done' | 'posts.imported' }>,
): Decision<Team> {
  const message =
    event.is === 'ranking.done'
      ? ({ name: 'ranking-done', with: event.ranking } as const)
      : ({ name: 'posts-imported', with: event.imported } as const)
  return { state: team, effects: [{ do: 'notify', user: event.by, message }] }
}

function refuse(team: Team, { id }: Pick<By, 'id'>, reference: Reference): Decision<Team> | undefined {
  if (accessOf(id, reference).role !== 'none') return undefined
  return unchanged(team, notice({ name: 'not-allowed', with: { why: 'stranger', admins: reference.admins } }))
}
