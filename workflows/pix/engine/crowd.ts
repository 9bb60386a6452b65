import { type Marked, posteriorOf } from './assess.ts'
import type { Bank, Prior } from './bank.ts'
import type { Calibration } from './calibration.ts'
import { curveOf, type ItemMemory, memoryOf, remember } from './item-memory.ts'
import { meet, nobody, type People, priorOf } from './people.ts'
import { othersOf, type Posterior } from './posterior.ts'

/** What the answers of many people teach of the items and of the people. */
export interface Crowd {
  /** The bank by its labels, before any answer. */
  readonly labels: Bank
  readonly given: Prior
  readonly items: readonly ItemMemory[]
  readonly people: People
}

export function beginCrowd(labels: Bank, given: Prior): Crowd {
  return { labels, given, items: labels.curves.map(memoryOf), people: nobody(given) }
}

/** Takes in one more person, whose answers were believed with the curves of `bank`. */
export function absorb(crowd: Crowd, bank: Bank, posterior: Posterior): void {
  if (posterior.sites.length === 0) return
  for (const site of posterior.sites) {
    const memory = crowd.items[site.item]
    const label = crowd.labels.curves[site.item]
    const person = othersOf(bank, posterior, site)
    if (person && memory && label) remember(memory, label, site.right, person)
  }
  meet(crowd.people, posterior)
}

/** What the crowd teaches, to examine the next person with. */
export function lessonOf({ labels, given, items, people }: Crowd, version: number): Calibration {
  const curves = labels.curves.map((label, i) => {
    const memory = items[i]
    return memory ? curveOf(memory, label) : label
  })
  return { version, bank: { ...labels, curves }, prior: priorOf(people, given.tubeSd) }
}

/** The crowd seen again from the start, each person believed under what is known by now. */
export function review({ labels, given }: Crowd, known: Calibration, everybody: readonly (readonly Marked[])[]): Crowd {
  const crowd = beginCrowd(labels, given)
  for (const answers of everybody) absorb(crowd, known.bank, posteriorOf(known, answers))
  return crowd
}
