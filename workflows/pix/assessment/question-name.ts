import type { Assessment } from './state.ts'

/**
 * Names a question among all that a chat was ever asked, as « 12-3f9a0c »: its number (from 1), and the end of its
 * assessment's id, so that a button of an older assessment never answers a newer one.
 */
export function questionName({ id }: Pick<Assessment, 'id'>, number: number): string {
  return `${number}-${id.slice(-6)}`
}
