import type { PixLife } from '../../pix/assessment/state.ts'

const pause = 7 * 86_400_000

/** When a new assessment may begin (ms): seven days after the last one; 0 when there was none. */
export function againAt({ finished }: PixLife): number {
  const last = finished.at(-1)
  return last ? last.profile.at + pause : 0
}
