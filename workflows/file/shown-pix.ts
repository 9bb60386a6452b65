import type { SharedPix } from '../pix/assessment/state.ts'
import type { LiveFile } from './state.ts'

/** What coordinators see of Pix: what the person shares, as long as the application stands. */
export function shownPix({ pix, stage }: LiveFile): SharedPix | null {
  return stage.at === 'withdrawn' ? null : pix
}
