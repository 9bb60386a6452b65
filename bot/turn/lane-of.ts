import type { ActorId } from '#workflows/actor.ts'
import type { Effect } from '#workflows/effects.ts'

/**
 * The lane an effect leaves on. Each lane belongs to one actor, the only one that speaks in it;
 * effects of one lane go out in the order the actor decided them, one at a time.
 */
export function laneOf(effect: Exclude<Effect, { do: 'alert' }>, actor: ActorId): string {
  switch (effect.do) {
    case 'say':
    case 'show':
    case 'pass-on':
    case 'rewrite':
    case 'typing':
    case 'leave-group':
    case 'send-export':
      return `telegram:${actor}`
    case 'post':
    case 'update':
    case 'reply':
    case 'reply-picture':
    case 'remove':
      return `slack:${actor}`
    case 'notify':
    case 'send-cv':
      return `notify:${actor}:${effect.user}`
    case 'tell':
      return `tell:${actor}:${effect.actor}`
    case 'remind':
    case 'forget-reminder':
      return `remind:${actor}:${effect.name}`
    case 'keep-cv':
    case 'drop-cv':
    case 'look-for-duplicates':
    case 'announce-channels':
      return `work:${actor}`
    // Each question by itself: the next one does not wait for a model that is slow with the last.
    case 'phrase':
    case 'translate':
    case 'compare':
      return `model:${actor}:${effect.question}`
    case 'hear':
      return `voice:${actor}`
    // What is written to the person does not wait for it.
    case 'speak':
      return `speech:${actor}`
    case 'import-pix':
      return `import:${actor}`
    case 'erase':
      return `erase:${actor}`
  }
}
