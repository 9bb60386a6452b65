import { createHash } from 'node:crypto'
import type { PostId } from '#workflows/actor.ts'

/** The id of a post that is created: always the same for the same origin (a modal, a row of a file). */
export function postIdOf(origin: string): PostId {
  return `post:${createHash('sha256').update(origin).digest('base64url').slice(0, 16)}`
}
