import type { Json } from '../json.ts'
import { newId } from '../workspace/ids.ts'
import type { World } from '../workspace/world.ts'

/** The event_callback around an event. */
export function eventPayload(world: World, event: Json, now: number): Json {
  return {
    token: 'legacy',
    team_id: world.team.id,
    context_team_id: world.team.id,
    context_enterprise_id: null,
    api_app_id: world.app.id,
    event,
    type: 'event_callback',
    event_id: newId(world, 'Ev'),
    event_time: Math.floor(now / 1000),
    authorizations: [
      {
        enterprise_id: null,
        team_id: world.team.id,
        user_id: world.app.user,
        is_bot: true,
        is_enterprise_install: false,
      },
    ],
    is_ext_shared_channel: false,
    event_context: `4-${newId(world, 'x')}`,
  }
}
