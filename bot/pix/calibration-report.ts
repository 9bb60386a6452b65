import type { BankItem } from '#workflows/pix/engine/bank.ts'
import { competenceIds } from '#workflows/pix/engine/bank.ts'
import { labelsOnly } from '#workflows/pix/engine/calibration.ts'
import type { StoredCalibration } from '#workflows/pix/engine/stored.ts'
import type { Calibrated } from './calibrate.ts'

/** What a calibration taught, in lines for a terminal. `items` are today's. */
export function reportCalibration(items: readonly BankItem[], calibrated: Calibrated): readonly string[] {
  const { became, people, answers } = calibrated
  if (became === 'too-few') {
    const { wanted } = calibrated
    return [
      `Too few answers to learn from: ${counted(people, 'new person', 'new people')} and ${counted(answers, 'new answer')}`,
      `since the last calibration. ${wanted.people} people or ${wanted.answers} answers are enough.`,
    ]
  }
  const { stored, from } = calibrated.made
  return [
    `Version ${stored.version}: ${counted(people, 'person', 'people')}, ${counted(answers, 'answer')}.`,
    `Learnt from the ${counted(from, 'newest assessment')}.`,
    ...(became === 'overtaken' ? ['Not kept: another process has made this version meanwhile.'] : []),
    'Items that moved most from their label (difficulty, in levels):',
    ...moves(items, stored).slice(0, shown).map(lineOf),
    ...correlations(stored.prior.corr),
    `Levels of people: ${average(stored.prior.mean).toFixed(1)} on average, ± ${average(stored.prior.sd).toFixed(1)}.`,
  ]
}

const shown = 10

interface Move {
  readonly id: string
  readonly from: number
  readonly to: number
}

function moves(items: readonly BankItem[], { items: known }: StoredCalibration): readonly Move[] {
  const { ids, curves } = labelsOnly(items).bank
  return ids
    .flatMap((id, i): Move[] => {
      const to = known[id]?.[1]
      const from = curves[i]?.b
      return to === undefined || from === undefined ? [] : [{ id, from, to }]
    })
    .toSorted((one, other) => Math.abs(other.to - other.from) - Math.abs(one.to - one.from))
}

function lineOf({ id, from, to }: Move): string {
  const by = to - from
  return `  ${id}  ${from.toFixed(1)} -> ${to.toFixed(1)}  (${by < 0 ? '' : '+'}${by.toFixed(1)})`
}

function correlations(corr: StoredCalibration['prior']['corr']): readonly string[] {
  const pairs = competenceIds
    .flatMap((one, i) =>
      competenceIds.slice(0, i).map((other, j) => ({ one: other, other: one, r: corr[i]?.[j] ?? 0 })),
    )
    .toSorted((a, b) => a.r - b.r)
  const [within, across] = [true, false].map((own) =>
    average(pairs.filter(({ one, other }) => (one[0] === other[0]) === own).map(({ r }) => r)).toFixed(2),
  )
  const ends = [pairs.at(0), pairs.at(-1)].flatMap((pair) => pair ?? [])
  const [least, most] = ends.map(({ one, other, r }) => `${r.toFixed(2)} between ${one} and ${other}`)
  return [`Correlations: ${within} within a domain, ${across} across; from ${least} to ${most}.`]
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}
