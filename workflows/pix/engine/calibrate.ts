import type { Marked } from './assess.ts'
import { type BankItem, createBank } from './bank.ts'
import type { Calibration } from './calibration.ts'
import { beginCrowd, lessonOf, review } from './crowd.ts'
import { genericPrior } from './prior.ts'

/**
 * Items and people re-estimated from everybody's stored answers: each person is believed under the calibration so
 * far, then each item is seen again from its label through all of them. `former` gives the version and where to begin
 * for the people. Some 20 ms per person. @throws {RangeError} when the bank is not usable.
 */
export function calibrate(
  items: readonly BankItem[],
  former: Calibration | null,
  people: readonly (readonly Marked[])[],
): Calibration {
  const labels = createBank(items)
  const version = (former?.version ?? 0) + 1
  let crowd = beginCrowd(labels, genericPrior)
  let calibration: Calibration = { version, bank: labels, prior: former?.prior ?? genericPrior }
  for (let pass = 0; pass < passes; pass += 1) {
    crowd = review(crowd, calibration, people)
    calibration = lessonOf(crowd, version)
  }
  return calibration
}

const passes = 4
