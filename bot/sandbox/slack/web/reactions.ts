import type { Context } from '../context.ts'
import type { Json } from '../json.ts'
import { react, unreact } from '../workspace/reactions.ts'
import type { Args } from './args.ts'
import { SlackFailure } from './failure.ts'
import type { Method } from './method.ts'
import { livePost, writableRoom } from './room-access.ts'

/** Reactions of the app to messages. */
export const reactions: Readonly<Record<string, Method>> = {
  'reactions.add': {
    tier: 50,
    scope: 'reactions:write',
    run: (args, context) => change(args, context, react, 'already_reacted'),
  },
  'reactions.remove': {
    tier: 20,
    scope: 'reactions:write',
    run: (args, context) => change(args, context, unreact, 'no_reaction'),
  },
}

function change(args: Args, context: Context, act: typeof react, refusal: string): Json {
  const name = args.need('name')
  if (!/^[a-z0-9_+'-]+(::skin-tone-[2-6])?$/.test(name)) throw new SlackFailure('invalid_name')
  const room = writableRoom(context, args.need('channel'))
  const post = livePost(room, args.need('timestamp'))
  if (!act(context, room, post, context.world.app.user, name)) throw new SlackFailure(refusal)
  return {}
}
