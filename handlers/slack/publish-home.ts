import { saySlack } from '#prompts/copy/fr/slack.ts'
import type { HomeRequests, RequestList } from '#prompts/copy/slack-request-reports.ts'
import type { SlackMessage } from '#prompts/copy/slack.ts'
import type { Desk } from './desk.ts'
import type { HomeState } from './home-state.ts'
import { packHome } from './home-state.ts'
import type { SeenList } from './reads.ts'
import { renderHome } from './render.ts'
import { threadLink } from './thread-link.ts'

/** Shows a person's Home anew. Without a perimeter it says why it is empty. */
export async function publishHome(desk: Desk, user: string, state: HomeState): Promise<void> {
  const message = await homeOf(desk, user, state)
  const page = message.name === 'home' ? message.with.page : 0
  await desk.client.views.publish({
    user_id: user,
    view: renderHome(saySlack(message), packHome({ ...state, page })),
  })
}

async function homeOf(
  desk: Desk,
  user: string,
  { filter, page }: HomeState,
): Promise<Extract<SlackMessage, { name: 'home' | 'home-stranger' }>> {
  const access = await desk.read.perimeterOf(user)
  if (access.role === 'none') return { name: 'home-stranger', with: { admins: access.admins } }
  const [home, requests] = await Promise.all([desk.read.home(user, filter, page), requestsOf(desk, user)])
  return { name: 'home', with: { ...home, requests } }
}

/** Without the workspace's address, nothing links to a thread. */
async function requestsOf({ read, workspace }: Desk, user: string): Promise<HomeRequests> {
  const [{ mine, waiting, overdue }, address] = await Promise.all([read.requests(user), workspace()])
  const linked = ({ rows, total }: SeenList): RequestList => ({
    rows: rows.map(({ thread, ...row }) => ({
      ...row,
      link: address === undefined || thread === null ? null : threadLink(address, thread),
    })),
    total,
  })
  return { mine: linked(mine), waiting: linked(waiting), overdue: linked(overdue) }
}
