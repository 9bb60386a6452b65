import type { Length } from '../assessment/state.ts'
import { type Bank, competenceIds } from './bank.ts'
import { type Aim, domainOf } from './next-item.ts'

/** How a length goes: between `least` and `most` questions, over once the standard error of its aim (levels) is `error`. */
export interface Plan {
  readonly aim: Aim
  /** Questions to announce. */
  readonly about: number
  readonly least: number
  readonly most: number
  readonly error: number
  /** Which of the open items keep the balance, seeing those met. */
  readonly balance: (bank: Bank, open: readonly number[], met: readonly number[]) => readonly number[]
}

export const plans: Readonly<Record<Length, Plan>> = {
  express: { aim: 'domains', about: 20, least: 15, most: 20, error: 0.5, balance: rarestDomain },
  standard: { aim: 'competences', about: 48, least: 40, most: 48, error: 0.6, balance: twiceEach },
  complete: { aim: 'competences', about: 120, least: 64, most: 120, error: 0.55, balance: twiceEach },
}

/**
 * Indexes of the items that may come next, `met` being those asked so far, in order, and `known` those whose right answer
 * the person has seen since a former assessment: new ones, the balance of the plan, easy ones first, another topic than just now, and not one answer after the other to type on a telephone (such items teach most,
 * and would come first). A wish that would leave none is passed over.
 */
export function openItems(
  bank: Bank,
  plan: Plan,
  met: readonly number[],
  known: ReadonlySet<string>,
): readonly number[] {
  const before = new Set(met)
  const recent = new Set(met.slice(-4).map((item) => bank.tube[item]))
  const easy = easiest[met.length] ?? Number.POSITIVE_INFINITY
  const left = bank.ids.map((_, item) => item).filter((item) => !before.has(item))
  const all = orAll(
    left,
    left.filter((item) => !known.has(bank.ids[item] ?? '')),
  )
  const balanced = orAll(all, plan.balance(bank, all, met))
  const gentle = orAll(
    balanced,
    balanced.filter((item) => (bank.curves[item]?.b ?? 0) <= easy),
  )
  const varied = orAll(
    gentle,
    gentle.filter((item) => !recent.has(bank.tube[item])),
  )
  const typed = (item: number): boolean => (bank.curves[item]?.c ?? 0) <= openAnswer
  if (met.length > 0 && !met.slice(-2).some(typed)) return varied
  return orAll(
    varied,
    varied.filter((item) => !typed(item)),
  )
}

/** Guessed so rarely: an answer to type. */
const openAnswer = 0.01

/** Difficulty of the first, second and third question at most: nobody meets a wall at the door. */
const easiest: readonly number[] = [2.5, 3, 3.5]

function orAll(all: readonly number[], some: readonly number[]): readonly number[] {
  return some.length > 0 ? some : all
}

/** The domains asked least. */
function rarestDomain(bank: Bank, open: readonly number[], met: readonly number[]): readonly number[] {
  const domain = (item: number): number => domainOf(bank.competence[item] ?? 0)
  const times = tally(met.map(domain), 5)
  const fewest = Math.min(...open.map((item) => times[domain(item)] ?? 0))
  return open.filter((item) => times[domain(item)] === fewest)
}

/** Any competence, as long as each can still be asked twice before the fortieth question. */
function twiceEach(bank: Bank, open: readonly number[], met: readonly number[]): readonly number[] {
  const competence = (item: number): number => bank.competence[item] ?? 0
  const times = tally(met.map(competence), competenceIds.length)
  const missing = times.reduce((sum, each) => sum + Math.max(0, 2 - each), 0)
  if (missing < 40 - met.length) return open
  return open.filter((item) => (times[competence(item)] ?? 0) < 2)
}

function tally(values: readonly number[], length: number): readonly number[] {
  const times = Array.from({ length }, () => 0)
  for (const value of values) times[value] = (times[value] ?? 0) + 1
  return times
}
