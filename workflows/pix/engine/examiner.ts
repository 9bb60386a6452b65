import { type Bank, type BankItem, competenceIds, createBank, type Prior } from './bank.ts'
import type { Calibration } from './calibration.ts'
import { absorb, beginCrowd, lessonOf } from './crowd.ts'
import { chanceOf } from './chance.ts'
import { nextItem } from './next-item.ts'
import { add, begin, type Posterior, sweep } from './posterior.ts'
import { genericPrior } from './prior.ts'

/** What is believed of each competence: levels and standard deviations, by competence, on the scale 0..8. */
export interface Estimate {
  readonly levels: Readonly<Record<string, number>>
  readonly sd: Readonly<Record<string, number>>
}

export interface ExamOptions {
  /** Questions at most; all of the bank by default. */
  readonly n?: number | undefined
  /** Whether earlier people's answers may teach of items and people, and these of the next; true by default. */
  readonly learn?: boolean | undefined
  readonly seed?: number | undefined
}

/** Examines one person after another on one bank. */
export interface Examiner {
  readonly start: (options: ExamOptions) => void
  /** The next item's id; null when the test is over. The same until it is answered. */
  readonly next: () => string | null
  /** @throws {RangeError} for an item the bank has not, or that was answered already. */
  readonly answer: (item: string, right: boolean) => void
  readonly estimate: () => Estimate
}

/** @throws {RangeError} when the bank is not usable. */
export function createExaminer(items: readonly BankItem[], given: Prior = genericPrior): Examiner {
  const untaught: Calibration = { version: 0, bank: createBank(items), prior: given }
  const crowd = beginCrowd(untaught.bank, given)
  let exam = open(untaught, {})
  return {
    start(options) {
      if (exam.teaches) absorb(crowd, exam.bank, exam.posterior)
      exam = open(options.learn === false ? untaught : lessonOf(crowd, 0), options)
    },
    next() {
      if (exam.asked.size >= exam.most) return null
      exam.shown ??= nextItem(exam.bank, exam.posterior, left(exam), {
        aim: 'competences',
        chance: chanceOf(String(exam.seed), exam.asked.size),
        among: 4,
        nearly: 0.96,
      })
      return exam.bank.ids[exam.shown] ?? null
    },
    answer(id, right) {
      const item = exam.bank.index.get(id)
      if (item === undefined) throw new RangeError(`The bank has no item ${id}`)
      if (exam.asked.has(item)) throw new RangeError(`Item ${id} was answered already`)
      exam.asked.add(item)
      exam.shown = undefined
      add(exam.bank, exam.posterior, { item, right })
      sweep(exam.bank, exam.posterior)
    },
    estimate: () => estimateOf(exam.posterior),
  }
}

interface Exam {
  readonly bank: Bank
  readonly posterior: Posterior
  readonly asked: Set<number>
  readonly most: number
  readonly seed: number
  readonly teaches: boolean
  shown: number | undefined
}

function open(
  { bank, prior }: Calibration,
  { n: most = Number.POSITIVE_INFINITY, seed = 1, learn: teaches = true }: ExamOptions,
): Exam {
  return { bank, posterior: begin(bank, prior), asked: new Set(), most, seed, teaches, shown: undefined }
}

/** Levels within the scale, rounded to a hundredth. */
export function estimateOf({ mean, covariance, size }: Posterior): Estimate {
  const levels = competenceIds.map((id, k) => [id, hundredth(Math.min(8, Math.max(0, mean[k] ?? 0)))] as const)
  const sd = competenceIds.map(
    (id, k) => [id, hundredth(Math.sqrt(Math.max(0, covariance[k * size + k] ?? 0)))] as const,
  )
  return { levels: Object.fromEntries(levels), sd: Object.fromEntries(sd) }
}

function left({ bank, asked }: Exam): readonly number[] {
  return bank.ids.map((_, item) => item).filter((item) => !asked.has(item))
}

function hundredth(value: number): number {
  return Math.round(value * 100) / 100
}
