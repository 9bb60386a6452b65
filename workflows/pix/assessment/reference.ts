import type { Item } from '#prompts/pix/item.ts'
import type { Calibration } from '../engine/calibration.ts'

/** The self-assessment's items and what is known of them, read-only. */
export interface PixReference {
  /** In the order of the competences. */
  readonly items: ReadonlyMap<string, Item>
  /** Version of the newest calibration: what a new assessment is taken with. 0 is the labels alone. */
  readonly newest: number
  /** That version, or the newest older one when it is no more. */
  readonly calibration: (version: number) => Calibration
}
