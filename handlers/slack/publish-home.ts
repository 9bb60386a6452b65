import { saySlack } from '#prompts/copy/fr/slack.ts'
import type { Desk } from './desk.ts'
import type { HomeState } from './home-state.ts'
import { packHome } from './home-state.ts'
import { renderHome } from './render.ts'

/** Shows a person's Home anew. Without a perimeter it says why it is empty. */
export async function publishHome(desk: Desk, user: string, state: HomeState): Promise<void> {
  const access = await desk.read.perimeterOf(user)
  const message =
    access.role === 'none'
      ? ({ name: 'home-stranger', with: { admins: access.admins } } as const)
      : ({ name: 'home', with: await desk.read.home(user, state.filter, state.page) } as const)
  const page = message.name === 'home' ? message.with.page : 0
  await desk.client.views.publish({
    user_id: user,
    view: renderHome(saySlack(message), packHome({ ...state, page })),
  })
}
