import type { Sockets } from '../delivery/sockets.ts'
import { chat } from './chat.ts'
import { conversations } from './conversations.ts'
import { directory } from './directory.ts'
import { files } from './files.ts'
import { history } from './history.ts'
import type { Method } from './method.ts'
import { reactions } from './reactions.ts'
import { views } from './views.ts'

/** Every method of the Web API the emulator knows. */
export function createMethods(sockets: Sockets): ReadonlyMap<string, Method> {
  const connect: Method = {
    tier: 20,
    token: 'app',
    run: (_, context) => ({
      url: `${context.origin().replace('http', 'ws')}/link/?ticket=${sockets.ticket()}&app_id=${context.world.app.id}`,
    }),
  }
  return new Map(
    Object.entries({
      ...directory,
      ...conversations,
      ...history,
      ...chat,
      ...views,
      ...files,
      ...reactions,
      'apps.connections.open': connect,
    }),
  )
}
