import type { Radius } from '../../application.ts'
import { understandRadius } from '../../understand/choices.ts'
import { accept } from '../accept.ts'
import { askAgain } from '../ask.ts'
import { type Decided, notice, type Turn } from '../turn.ts'

export function radiusPicked(turn: Turn, radius: Radius): Decided {
  const { waiting } = turn.chat
  if (waiting.on !== 'field' || waiting.field !== 'rayon') return notice(turn, 'old-button')
  return accept(turn, [{ field: 'rayon', value: radius }])
}

/** A distance that is not offered becomes the next one above, and the person is told. */
export function radiusTyped(turn: Turn, words: string): Decided {
  const radius = understandRadius(words)
  if (radius === undefined) return askAgain(turn, 'rayon')
  return accept(turn, [{ field: 'rayon', value: radius.radius }], radius.rounded ? 'radius-rounded' : null)
}
