import { type BankItem, createBank, type Curve, type Prior } from './bank.ts'
import type { Calibration } from './calibration.ts'

/** A calibration as JSON: what answers taught of each item, and of the people. */
export interface StoredCalibration {
  readonly version: number
  /** By item: discrimination, difficulty, and what is not known of the difficulty (standard deviation). */
  readonly items: Readonly<Record<string, readonly [a: number, b: number, spread: number]>>
  readonly prior: Prior
}

/** About 12 KB for 365 items; rounded to a thousandth, so that what is loaded is what was stored. */
export function toStored({ version, bank, prior }: Calibration): StoredCalibration {
  const items = bank.ids.map((id, i) => [id, tripleOf(bank.curves[i])] as const)
  return {
    version,
    items: Object.fromEntries(items),
    prior: {
      mean: prior.mean.map(thousandth),
      sd: prior.sd.map(thousandth),
      corr: prior.corr.map((row) => row.map(thousandth)),
      tubeSd: thousandth(prior.tubeSd),
    },
  }
}

/** On the bank of today: an item that came since has its label, one that is gone is forgotten. @throws {RangeError} when the bank is not usable. */
export function fromStored(
  items: readonly BankItem[],
  { version, items: known, prior }: StoredCalibration,
): Calibration {
  const bank = createBank(items)
  const curves = bank.ids.flatMap((id, i): Curve[] => {
    const label = bank.curves[i]
    const triple = known[id]
    if (!label) return []
    return triple ? [{ c: label.c, a: triple[0], b: triple[1], spread: triple[2] }] : [label]
  })
  return { version, bank: { ...bank, curves }, prior }
}

function tripleOf(curve: Curve | undefined): readonly [number, number, number] {
  return [thousandth(curve?.a ?? 1), thousandth(curve?.b ?? 0), thousandth(curve?.spread ?? 0)]
}

function thousandth(value: number): number {
  return Math.round(value * 1000) / 1000
}
