import type { Bank, Curve, Prior } from './bank.ts'
import { curveOf, type ItemMemory, memoryOf, remember } from './item-memory.ts'
import { meet, nobody, type People } from './people.ts'
import { othersOf, type Posterior } from './posterior.ts'

/** What the answers of many people teach of the items and of the people, one person after another. */
export interface Crowd {
  readonly items: readonly ItemMemory[]
  readonly people: People
}

export function beginCrowd(bank: Bank, prior: Prior): Crowd {
  return { items: bank.curves.map(memoryOf), people: nobody(prior) }
}

/** Takes in one person's answers, and gives the bank the curves they lead to. `labels` are the curves before any answer. */
export function absorb(bank: Bank, labels: readonly Curve[], crowd: Crowd, posterior: Posterior): void {
  for (const site of posterior.sites) {
    const memory = crowd.items[site.item]
    const label = labels[site.item]
    const person = othersOf(bank, posterior, site)
    if (!person || !memory || !label) continue
    remember(memory, label, site.right, person)
    bank.curves[site.item] = curveOf(memory, label)
  }
  meet(crowd.people, posterior)
}
