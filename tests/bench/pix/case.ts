import { fixedForm, independent, type Method, ours } from './methods.ts'
import { type Score, score } from './score.ts'
import { createWorld } from './world.ts'

/**
 * The self-assessment on simulated people: our engine beside a fixed form and independent tests, with labels only and
 * with calibrated items. Means of three seeds of 400 people. `--quick`: one seed of 60.
 */
export async function pix(): Promise<void> {
  const size = process.argv.includes('--quick') ? { seeds: [1], people: 60 } : { seeds: [1, 2, 3], people: 400 }
  console.log(`pix: ${size.people} simulated people, ${size.seeds.length} seed(s)`)
  const began = performance.now()
  const rows: object[] = []
  for (const plan of plans) {
    rows.push(...rowsOf(plan, size))
    console.log(`… ${rows.length} rows after ${((performance.now() - began) / 1000).toFixed(0)} s`)
  }
  console.table(rows)
  const sorted = times.toSorted((one, other) => one - other)
  const at = (share: number): string => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(2)
  console.log(
    `next item: ${at(0.5)} ms median, ${at(0.99)} ms 99th percentile (limit: 20 ms), ${sorted.length} choices`,
  )
  console.log(`all in ${((performance.now() - began) / 1000).toFixed(0)} s`)
}

/** How long each choice of ours took, in milliseconds. */
const times: number[] = []
const noteTime = (milliseconds: number): void => {
  times.push(milliseconds)
}

interface Plan {
  readonly name: string
  readonly method: Method
  readonly calibrated: boolean
  readonly questions: readonly number[]
  readonly weak?: boolean
}

const plans: readonly Plan[] = [
  { name: 'fixed form', method: fixedForm, calibrated: true, questions: [64, 128, 192] },
  { name: 'independent tests', method: independent, calibrated: true, questions: [64, 128] },
  { name: 'ours', method: ours(false, noteTime), calibrated: true, questions: [32, 64, 96] },
  { name: 'independent tests', method: independent, calibrated: false, questions: [64, 96, 128] },
  { name: 'ours', method: ours(false, noteTime), calibrated: false, questions: [32, 64, 96] },
  { name: 'ours, learning', method: ours(true, noteTime), calibrated: false, questions: [64] },
  { name: 'independent tests', method: independent, calibrated: false, questions: [96], weak: true },
  { name: 'ours', method: ours(false, noteTime), calibrated: false, questions: [64, 96], weak: true },
  { name: 'ours, learning', method: ours(true, noteTime), calibrated: false, questions: [96], weak: true },
]

interface Size {
  readonly seeds: readonly number[]
  readonly people: number
}

function rowsOf(
  { name, method, calibrated, questions, weak = false }: Plan,
  { seeds, people }: Size,
): readonly object[] {
  const correlations = weak ? { within: 0.55, across: 0.35 } : { within: 0.75, across: 0.6 }
  const scores = seeds.map((seed) => {
    const world = createWorld({ seed, people, calibrated, ...correlations })
    const truths = world.people.map(({ levels }) => levels)
    return method(world, questions).map((guesses) => score(truths, guesses))
  })
  return questions.map((count, q) => ({
    method: name,
    items: calibrated ? 'calibrated' : 'labels',
    abilities: weak ? 'weakly correlated' : 'correlated',
    questions: count,
    ...figures(scores.flatMap((each) => each.slice(q, q + 1))),
  }))
}

function figures(scores: readonly Score[]): object {
  const mean = (of: (one: Score) => number): number => scores.reduce((sum, one) => sum + of(one), 0) / scores.length
  return {
    RMSE: Math.round(mean((s) => s.rmse) * 1000) / 1000,
    '±1 level': percent(mean((s) => s.near)),
    '±1 whole level': percent(mean((s) => s.whole)),
    'own profile': Math.round(mean((s) => s.own) * 100) / 100,
    '90 % covers': percent(mean((s) => s.cover)),
  }
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`
}
