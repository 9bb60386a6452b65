import { fixedForm, independent, type Method, ours } from './methods.ts'
import { type Score, score } from './score.ts'
import { createWorld } from './world.ts'

const seeds = [1, 2, 3]
const people = 400

/**
 * The self-assessment on simulated people: our engine beside a fixed form and independent tests, with labels only and
 * with calibrated items. Means of three seeds of 400 people. `--quick`: one seed of 60.
 */
export async function pix(): Promise<void> {
  const quick = process.argv.includes('--quick')
  const rows = plans.flatMap(({ name, method, calibrated, questions, weak = false }) =>
    questions.map((count) => row(name, average(quick, method, calibrated, count, weak), calibrated, count, weak)),
  )
  console.log(`pix: ${quick ? 60 : people} simulated people, ${quick ? 1 : seeds.length} seeds`)
  console.table(rows)
}

interface Plan {
  readonly name: string
  readonly method: Method
  readonly calibrated: boolean
  readonly questions: readonly number[]
  readonly weak?: boolean
}

const plans: readonly Plan[] = [
  { name: 'fixed form', method: fixedForm, calibrated: true, questions: [64, 128] },
  { name: 'independent tests', method: independent, calibrated: true, questions: [64, 128] },
  { name: 'ours', method: ours(false), calibrated: true, questions: [32, 64, 96] },
  { name: 'independent tests', method: independent, calibrated: false, questions: [64, 96] },
  { name: 'ours', method: ours(false), calibrated: false, questions: [64, 96] },
  { name: 'ours, learning', method: ours(true), calibrated: false, questions: [64] },
  { name: 'independent tests', method: independent, calibrated: false, questions: [96], weak: true },
  { name: 'ours', method: ours(false), calibrated: false, questions: [96], weak: true },
  { name: 'ours, learning', method: ours(true), calibrated: false, questions: [96], weak: true },
]

function average(quick: boolean, method: Method, calibrated: boolean, questions: number, weak: boolean): Score {
  const scores = (quick ? seeds.slice(0, 1) : seeds).map((seed) => {
    const correlations = weak ? { within: 0.55, across: 0.35 } : { within: 0.75, across: 0.6 }
    const world = createWorld({ seed, people: quick ? 60 : people, calibrated, ...correlations })
    return score(
      world.people.map(({ levels }) => levels),
      method(world, questions),
    )
  })
  const mean = (of: (one: Score) => number): number => scores.reduce((sum, one) => sum + of(one), 0) / scores.length
  return { rmse: mean((s) => s.rmse), near: mean((s) => s.near), own: mean((s) => s.own), cover: mean((s) => s.cover) }
}

function row(
  name: string,
  { rmse, near, own, cover }: Score,
  calibrated: boolean,
  questions: number,
  weak: boolean,
): object {
  return {
    method: name,
    items: calibrated ? 'calibrated' : 'labels',
    abilities: weak ? 'weakly correlated' : 'correlated',
    questions,
    RMSE: Math.round(rmse * 1000) / 1000,
    '±1 level': percent(near),
    'own profile': Math.round(own * 100) / 100,
    '90 % covers': percent(cover),
  }
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`
}
