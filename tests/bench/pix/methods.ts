import { type BankItem, competenceIds, type Prior } from '#workflows/pix/engine/bank.ts'
import { createExaminer, type Estimate, type Examiner } from '#workflows/pix/engine/examiner.ts'
import { genericPrior } from '#workflows/pix/engine/prior.ts'
import type { Guess } from './score.ts'
import type { Person, TrueItem, World } from './world.ts'

/** A way to examine everyone in a world: what it says of each after each of these numbers of questions (ascending). */
export type Method = (world: World, questions: readonly number[]) => readonly (readonly Guess[])[]

/** Ours: sixteen correlated abilities, adaptive. `noteTime` hears how long the choice of each item took, in ms. */
export const ours =
  (learn: boolean, noteTime?: (milliseconds: number) => void): Method =>
  ({ items, people }, questions) => {
    const examiner = createExaminer(items.map(({ item }) => item))
    const truth = byId(items)
    const each = people.map((person, i) => {
      examiner.start({ n: questions.at(-1), learn, seed: i + 1 })
      return examine(examiner, person, truth, { questions, noteTime })
    })
    return questions.map((_, q) => each.map((guesses) => guesses[q] ?? nothing))
  }

/** The same questions for everyone, as many per competence, spread over the levels; each competence scored by itself. */
export const fixedForm: Method = ({ items, people }, questions) =>
  questions.flatMap((count) => {
    const bank = items.map(({ item }) => item)
    const chosen = new Set(formOf(bank, count / competenceIds.length).map(({ id }) => id))
    return independent({ items: items.filter(({ item }) => chosen.has(item.id)), people }, [count])
  })

/** One adaptive test per competence; nothing learnt from one to the other. */
export const independent: Method = ({ items, people }, questions) => {
  const truth = byId(items)
  const examiners = competenceIds.map((id) =>
    createExaminer(
      items.map(({ item }) => item).filter(({ competence }) => competence === id),
      alone,
    ),
  )
  const counts = questions.map((count) => count / competenceIds.length)
  const each = people.map((person, i) =>
    examiners.map((examiner) => {
      examiner.start({ n: counts.at(-1), learn: false, seed: i + 1 })
      return examine(examiner, person, truth, { questions: counts })
    }),
  )
  return questions.map((_, q) =>
    each.map((parts) => ({
      levels: competenceIds.map((__, k) => parts[k]?.[q]?.levels[k] ?? 0),
      sd: competenceIds.map((__, k) => parts[k]?.[q]?.sd?.[k] ?? 0),
    })),
  )
}

const alone: Prior = {
  ...genericPrior,
  corr: competenceIds.map((one) => competenceIds.map((other) => (one === other ? 1 : 0))),
}
const nothing: Guess = { levels: [] }

interface Watch {
  readonly questions: readonly number[]
  readonly noteTime?: ((milliseconds: number) => void) | undefined
}

function examine(
  examiner: Examiner,
  person: Person,
  truth: ReadonlyMap<string, TrueItem>,
  { questions, noteTime }: Watch,
): readonly Guess[] {
  const guesses: Guess[] = []
  for (let asked = 1; asked <= (questions.at(-1) ?? 0); asked += 1) {
    const began = performance.now()
    const item = truth.get(examiner.next() ?? '')
    noteTime?.(performance.now() - began)
    if (!item) throw new Error(`No item left after ${asked - 1} questions`)
    examiner.answer(item.item.id, person.answers(item))
    if (questions.includes(asked)) guesses.push(guessOf(examiner.estimate()))
  }
  return guesses
}

function byId(items: readonly TrueItem[]): ReadonlyMap<string, TrueItem> {
  return new Map(items.map((item) => [item.item.id, item]))
}

function guessOf({ levels, sd }: Estimate): Guess {
  return { levels: competenceIds.map((id) => levels[id] ?? 0), sd: competenceIds.map((id) => sd[id] ?? 0) }
}

/** Of each competence, items at evenly spaced levels. */
function formOf(items: readonly BankItem[], each: number): readonly BankItem[] {
  return competenceIds.flatMap((competence) => {
    const own = items.filter((item) => item.competence === competence).toSorted((a, b) => a.level - b.level)
    return Array.from({ length: each }, (_, i) => own[Math.floor(((i + 0.5) * own.length) / each)]).filter(
      (item) => item !== undefined,
    )
  })
}
