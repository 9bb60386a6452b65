import type { Length } from '../assessment/state.ts'
import { competenceIds } from './bank.ts'
import type { Calibration } from './calibration.ts'
import { chanceOf } from './chance.ts'
import { type Aim, domainOf, nextItem } from './next-item.ts'
import { openItems, plans } from './plan.ts'
import { add, begin, type Posterior, sweep } from './posterior.ts'

/** An answer as stored: the item's id, and whether it was right; « je ne sais pas » counts as not right. */
export interface Marked {
  readonly item: string
  readonly right: boolean
}

/** What is believed after these answers; those to items that the bank no longer has are passed over. */
export function posteriorOf({ bank, prior }: Calibration, answers: readonly Marked[]): Posterior {
  const posterior = begin(bank, prior)
  const met = new Set<number>()
  for (const { item, right } of answers) {
    const index = bank.index.get(item)
    if (index === undefined || met.has(index)) continue
    met.add(index)
    add(bank, posterior, { item: index, right })
  }
  for (let i = 0; i < sweeps; i += 1) sweep(bank, posterior)
  return posterior
}

/** Passes over all answers; a fourth moves no level by a hundredth. */
const sweeps = 3

/**
 * Id of the next item, or null when the assessment is over: enough questions, precise enough, or no item left. The
 * same for the same answers and `seed`; the first questions are easy ones. Items of `known` come only when no other is left.
 */
export function nextFor(
  calibration: Calibration,
  answers: readonly Marked[],
  {
    length,
    seed,
    known = none,
  }: { readonly length: Length; readonly seed: string; readonly known?: ReadonlySet<string> },
): string | null {
  const plan = plans[length]
  if (answers.length >= plan.most) return null
  const { bank } = calibration
  const posterior = posteriorOf(calibration, answers)
  if (answers.length >= plan.least && errorOf(posterior, plan.aim) <= plan.error) return null
  const met = answers.map(({ item }) => bank.index.get(item)).filter((index) => index !== undefined)
  const chance = chanceOf(seed, answers.length)
  const item = nextItem(bank, posterior, openItems(bank, plan, met, known), { aim: plan.aim, chance, ...exposure })
  return bank.ids[item] ?? null
}

/** Wide: banks are small, people talk, and one may come back after a week. */
const exposure = { among: 12, nearly: 0.75 }

const none: ReadonlySet<string> = new Set()

/** Questions to announce for a length. */
export function aboutHowMany(length: Length): number {
  return plans[length].about
}

/** The sixteen levels (0..8) and their standard deviations, in the order of the frame. */
export function profileOf(
  calibration: Calibration,
  answers: readonly Marked[],
): { readonly levels: readonly number[]; readonly sd: readonly number[] } {
  const { mean, covariance, size } = posteriorOf(calibration, answers)
  return {
    levels: competenceIds.map((_, k) => Math.min(8, Math.max(0, mean[k] ?? 0))),
    sd: competenceIds.map((_, k) => Math.sqrt(Math.max(0, covariance[k * size + k] ?? 0))),
  }
}

/** Root mean variance of what is aimed at, in levels. */
function errorOf({ covariance, size }: Posterior, aim: Aim): number {
  const groups = aim === 'competences' ? competenceIds.map((_, k) => [k]) : domainGroups
  const variances = groups.map((group) => {
    const all = group.flatMap((i) => group.map((j) => covariance[i * size + j] ?? 0))
    return all.reduce((sum, each) => sum + each, 0) / group.length ** 2
  })
  return Math.sqrt(variances.reduce((sum, each) => sum + each, 0) / groups.length)
}

const domainGroups = [0, 1, 2, 3, 4].map((domain) =>
  competenceIds.map((_, k) => k).filter((k) => domainOf(k) === domain),
)
