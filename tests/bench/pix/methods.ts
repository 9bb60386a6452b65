import { type BankItem, competenceIds, type Prior } from '#workflows/pix/engine/bank.ts'
import { createExaminer, type Estimate, type Examiner } from '#workflows/pix/engine/examiner.ts'
import { genericPrior } from '#workflows/pix/engine/prior.ts'
import type { Guess } from './score.ts'
import type { Person, TrueItem, World } from './world.ts'

/** A way to examine everyone in a world with `questions` each. */
export type Method = (world: World, questions: number) => readonly Guess[]

/** Ours: sixteen correlated abilities, adaptive. */
export const ours =
  (learn: boolean): Method =>
  ({ items, people }, questions) => {
    const examiner = createExaminer(items.map(({ item }) => item))
    return people.map((person, i) => {
      examiner.start({ n: questions, learn, seed: i + 1 })
      return examine(examiner, person, items)
    })
  }

/** The same for everyone: as many questions per competence, spread over the levels, scored with correlated abilities. */
export const fixedForm: Method = ({ items, people }, questions) => {
  const chosen = new Set(
    formOf(
      items.map(({ item }) => item),
      questions / competenceIds.length,
    ).map(({ id }) => id),
  )
  const form = items.filter(({ item }) => chosen.has(item.id))
  return ours(false)({ items: form, people }, questions)
}

/** One adaptive test per competence; nothing learnt from one to the other. */
export const independent: Method = ({ items, people }, questions) => {
  const alone: Prior = {
    ...genericPrior,
    corr: competenceIds.map((one) => competenceIds.map((other) => (one === other ? 1 : 0))),
  }
  const examiners = competenceIds.map((id) =>
    createExaminer(
      items.map(({ item }) => item).filter(({ competence }) => competence === id),
      alone,
    ),
  )
  return people.map((person, i) => {
    const parts = examiners.map((examiner) => {
      examiner.start({ n: questions / competenceIds.length, learn: false, seed: i + 1 })
      return examine(examiner, person, items)
    })
    return {
      levels: competenceIds.map((_, k) => parts[k]?.levels[k] ?? 0),
      sd: competenceIds.map((_, k) => parts[k]?.sd?.[k] ?? 0),
    }
  })
}

function examine(examiner: Examiner, person: Person, items: readonly TrueItem[]): Guess {
  for (let id = examiner.next(); id !== null; id = examiner.next()) {
    const item = items.find((one) => one.item.id === id)
    if (!item) throw new Error(`No item ${id}`)
    examiner.answer(id, person.answers(item))
  }
  return guessOf(examiner.estimate())
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
