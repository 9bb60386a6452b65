import type { Item } from '#prompts/pix/item.ts'
import type { PixReference } from '#workflows/pix/assessment/reference.ts'
import { bankItemOf } from '#workflows/pix/engine/bank-item.ts'
import { type Calibration, labelsOnly } from '#workflows/pix/engine/calibration.ts'
import { fromStored } from '#workflows/pix/engine/stored.ts'
import { parseCalibration } from './parse-calibration.ts'

/** The self-assessment before any calibration. @throws {RangeError} when the bank is not usable. */
export function pixReference(items: readonly Item[]): PixReference {
  const labels = labelsOnly(items.map(bankItemOf))
  return { items: new Map(items.map((item) => [item.id, item])), newest: 0, calibration: () => labels }
}

/** A calibration as its table has it. */
export interface StoredVersion {
  readonly version: number
  readonly stored: unknown
}

/** The same, knowing these versions too: all newer than its own, oldest first. Each is parsed once, when first asked for. */
export function withCalibrations(before: PixReference, added: readonly StoredVersion[]): PixReference {
  const opened = new Map<number, Calibration>()
  const open = ({ version, stored }: StoredVersion): Calibration => {
    const known =
      opened.get(version) ?? fromStored([...before.items.values()].map(bankItemOf), parseCalibration(stored))
    opened.set(version, known)
    return known
  }
  return {
    items: before.items,
    newest: added.at(-1)?.version ?? before.newest,
    calibration(version) {
      const found = added.findLast((one) => one.version <= version)
      return found ? open(found) : before.calibration(version)
    },
  }
}
