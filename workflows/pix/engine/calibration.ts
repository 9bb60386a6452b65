import { type Bank, type BankItem, createBank, type Prior } from './bank.ts'
import { genericPrior } from './prior.ts'

/** What is known of items and people at one time: an assessment is taken with one version to its end. */
export interface Calibration {
  readonly version: number
  readonly bank: Bank
  readonly prior: Prior
}

/** Version 0: labels alone, and the generic prior. @throws {RangeError} when the bank is not usable. */
export function labelsOnly(items: readonly BankItem[]): Calibration {
  return { version: 0, bank: createBank(items), prior: genericPrior }
}
