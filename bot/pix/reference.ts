import type { Item } from '#prompts/pix/item.ts'
import type { PixReference } from '#workflows/pix/assessment/reference.ts'
import { bankItemOf } from '#workflows/pix/engine/bank-item.ts'
import { labelsOnly } from '#workflows/pix/engine/calibration.ts'

/** The self-assessment before any calibration. @throws {RangeError} when the bank is not usable. */
export function pixReference(items: readonly Item[]): PixReference {
  const labels = labelsOnly(items.map(bankItemOf))
  return { items: new Map(items.map((item) => [item.id, item])), newest: 0, calibration: () => labels }
}
