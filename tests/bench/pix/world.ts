import { type BankItem, competenceIds } from '#workflows/pix/engine/bank.ts'
import { type Chance, createChance } from './chance.ts'

/** People and items as they truly are, which no engine is told. Levels on 0..8. */
export interface World {
  readonly items: readonly TrueItem[]
  readonly people: readonly Person[]
}

export interface TrueItem {
  readonly item: BankItem
  readonly a: number
  readonly b: number
  readonly c: number
}

export interface Person {
  /** One level per competence. */
  readonly levels: readonly number[]
  readonly answers: (item: TrueItem) => boolean
}

export interface WorldOptions {
  readonly seed: number
  readonly people: number
  /** Whether items come with their calibrated parameters, or with labels only. */
  readonly calibrated: boolean
  readonly within: number
  readonly across: number
}

/**
 * What no source says of the published simulations, chosen so that their rows without correlations come out within
 * .03 (fixed form of 64, 128, 192: 1.13 / .93 / .81 for 1.15 / .91 / .78; independent tests of 64, 128: .86 / .69 for
 * .87 / .70 calibrated, 1.01 / .81 for 1.02 / .80 with labels): 592 items in 96 topics, discriminations around 1.15 per
 * level, labels off by .9 level, topics bending a level by .5.
 */
const assumed = { items: 37, topics: 6, a: 1.15, aSpread: 0.25, label: 0.9, topic: 0.5 }

/** Published: SD of 1.6 levels, correlations, 60 % of multiple choice guessed .10 to .25 of the time. */
export function createWorld(options: WorldOptions): World {
  const chance = createChance(options.seed)
  const items = competenceIds.flatMap((competence) =>
    Array.from({ length: assumed.items }, (_, i) => drawItem(chance, competence, i, options.calibrated)),
  )
  const root = cholesky(options.within, options.across)
  const people = Array.from({ length: options.people }, () => drawPerson(chance, root))
  return { items, people }
}

function drawItem(chance: Chance, competence: string, i: number, calibrated: boolean): TrueItem {
  const b = 0.2 + 7.3 * chance.uniform()
  const a = assumed.a * Math.exp(assumed.aSpread * chance.normal())
  const choice = chance.uniform() < 0.6
  const c = choice ? 0.1 + 0.15 * chance.uniform() : 0
  const level = Math.min(7, Math.max(1, Math.round(b + 0.5 + assumed.label * chance.normal())))
  const label = { id: `${competence}-${i}`, competence, tube: `t${i % assumed.topics}`, level, options: choice ? 4 : 0 }
  return { item: calibrated ? { ...label, a, b, c } : label, a, b, c }
}

function drawPerson(chance: Chance, root: readonly (readonly number[])[]): Person {
  const draws = competenceIds.map(() => chance.normal())
  const levels = root.map((row) => clamp(3.5 + 1.6 * row.reduce((sum, each, j) => sum + each * (draws[j] ?? 0), 0)))
  const topics = new Map<string, number>()
  const own = createChance(Math.trunc(chance.uniform() * 2 ** 31))
  return {
    levels,
    answers: ({ item, a, b, c }) => {
      const topic = `${item.competence} ${item.tube}`
      const bent = topics.get(topic) ?? assumed.topic * own.normal()
      topics.set(topic, bent)
      const ability = (levels[competenceIds.indexOf(item.competence)] ?? 0) + bent
      return own.uniform() < c + (1 - c) / (1 + Math.exp(-a * (ability - b)))
    },
  }
}

function clamp(level: number): number {
  return Math.min(8, Math.max(0, level))
}

/** The lower triangle whose square is the correlation matrix. */
function cholesky(within: number, across: number): readonly (readonly number[])[] {
  const corr = (i: number, j: number): number => {
    if (i === j) return 1
    return competenceIds[i]?.[0] === competenceIds[j]?.[0] ? within : across
  }
  const root: number[][] = []
  competenceIds.forEach((_, i) => {
    const row: number[] = []
    for (let j = 0; j <= i; j += 1) {
      const known = row.reduce((sum, each, q) => sum + each * (root[j]?.[q] ?? 0), 0)
      row.push(
        i === j
          ? Math.sqrt(corr(i, i) - row.reduce((sum, each) => sum + each * each, 0))
          : (corr(i, j) - known) / (root[j]?.[j] ?? 1),
      )
    }
    root.push(row)
  })
  return root
}
