import { type Marked, posteriorOf } from './assess.ts'
import { type BankItem, createBank } from './bank.ts'
import type { Calibration } from './calibration.ts'
import { curveOf, memoryOf, remember } from './item-memory.ts'
import { meet, nobody, priorOf } from './people.ts'
import { othersOf } from './posterior.ts'
import { genericPrior } from './prior.ts'

/**
 * Items and people re-estimated from everybody's stored answers: each person is believed under the calibration so
 * far, then each item is seen again from its label through all of them. `former` only says where to begin. Some 10 ms
 * per person. @throws {RangeError} when the bank is not usable.
 */
export function calibrate(
  items: readonly BankItem[],
  former: Calibration | null,
  people: readonly (readonly Marked[])[],
): Calibration {
  const labels = createBank(items)
  const version = (former?.version ?? 0) + 1
  let calibration: Calibration = { version, bank: labels, prior: former?.prior ?? genericPrior }
  for (let pass = 0; pass < passes; pass += 1) calibration = again(labels, calibration, people)
  return calibration
}

const passes = 4

function again(
  { curves: labels, ...labelled }: Calibration['bank'],
  calibration: Calibration,
  everybody: readonly (readonly Marked[])[],
): Calibration {
  const memories = labels.map(memoryOf)
  const people = nobody(genericPrior)
  for (const answers of everybody) {
    const posterior = posteriorOf(calibration, answers)
    for (const site of posterior.sites) {
      const memory = memories[site.item]
      const label = labels[site.item]
      const person = othersOf(calibration.bank, posterior, site)
      if (person && memory && label) remember(memory, label, site.right, person)
    }
    if (posterior.sites.length > 0) meet(people, posterior)
  }
  const curves = labels.flatMap((label, i) => {
    const memory = memories[i]
    return memory ? [curveOf(memory, label)] : []
  })
  return { ...calibration, bank: { ...labelled, curves }, prior: priorOf(people, genericPrior.tubeSd) }
}
