import type { ActorId } from '#workflows/actor.ts'
import type { Effect } from '#workflows/effects.ts'

/**
 * The lane an effect leaves on. Each lane belongs to one actor, the only one that speaks in it;
 * effects of one lane go out in the order the actor decided them, one at a time.
 */
export function laneOf(effect: Exclude<Effect, { do: 'alert' }>, actor: ActorId): string {
  switch (effect.do) {
    case 'notify':
    case 'send-cv':
      return `notify:${actor}:${effect.user}`
    case 'send-report':
      return 'user' in effect.to ? `notify:${actor}:${effect.to.user}` : `slack:${actor}`
    case 'tell':
      return `tell:${actor}:${effect.actor}`
    case 'remind':
    case 'forget-reminder':
      return `remind:${actor}:${effect.name}`
    // What is rewritten waits for no reply, and the last words of it are all that count.
    case 'update':
      return `edit:${actor}:${effect.key}`
    // Each question by itself: the next one does not wait for a model that is slow with the last.
    case 'phrase':
    case 'translate':
    case 'compare':
      return `model:${actor}:${effect.question}`
    default:
      return `${kinds[effect.do]}:${actor}`
  }
}

/** The lanes of which an actor has one. */
const kinds = {
  say: 'telegram',
  hush: 'telegram',
  show: 'telegram',
  'pass-on': 'telegram',
  'pass-file': 'telegram',
  'pass-place': 'telegram',
  'take-back': 'telegram',
  rewrite: 'telegram',
  typing: 'telegram',
  'leave-group': 'telegram',
  'send-export': 'telegram',
  post: 'slack',
  reply: 'slack',
  'reply-picture': 'slack',
  'reply-file': 'slack',
  remove: 'slack',
  'keep-cv': 'work',
  'drop-cv': 'work',
  'look-for-duplicates': 'work',
  'announce-channels': 'work',
  hear: 'voice',
  // What is written to the person does not wait for it.
  speak: 'speech',
  'import-pix': 'import',
  'import-posts': 'import',
  rank: 'rank',
  'look-who-is-there': 'presence',
  'show-calendar': 'telegram',
  'reply-calendar': 'slack',
  erase: 'erase',
} as const satisfies Partial<Record<Effect['do'], string>>
