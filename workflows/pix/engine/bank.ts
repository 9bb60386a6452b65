/** An item as a bank names it. `level` L means a difficulty about L − 0.5; `options` the number of choices (0: open answer). */
export interface BankItem {
  readonly id: string
  readonly competence: string
  /** The topic: items of one topic resemble each other beyond their competence. */
  readonly tube: string
  readonly level: number
  readonly options?: number | undefined
  /** What answering costs the person, beside a choice among a few (1, by default). */
  readonly effort?: number | undefined
  /** Calibrated discrimination (per level), difficulty (0..8) and guessing (0..1), when answers gave them. */
  readonly a?: number | undefined
  readonly b?: number | undefined
  readonly c?: number | undefined
}

/** What is believed of the people before they answer: means and standard deviations in levels, in the order of the competences. */
export interface Prior {
  readonly mean: readonly number[]
  readonly sd: readonly number[]
  readonly corr: readonly (readonly number[])[]
  /** Standard deviation, in levels, of what a person knows of one topic around their competence. */
  readonly tubeSd: number
}

/** Response model of one item: P(right) = c + (1 − c) / (1 + exp(−a (f − b))), f being ability plus topic. */
export interface Curve {
  readonly a: number
  readonly b: number
  readonly c: number
  /** Standard deviation of what is not known of b, in levels. */
  readonly spread: number
}

/** A bank ready to compute with: indexes of competence (0..15) and of the latent topic of each item. */
export interface Bank {
  readonly ids: readonly string[]
  readonly competence: Uint8Array
  /** Index of the topic among the latents, from 16. */
  readonly tube: Uint16Array
  readonly effort: Float64Array
  readonly curves: Curve[]
  /** Number of latents: 16 abilities and the topics. */
  readonly size: number
  readonly index: ReadonlyMap<string, number>
}

/** The sixteen competences of the frame, in the order of every vector here. */
export const competenceIds: readonly string[] = '1.1 1.2 1.3 2.1 2.2 2.3 2.4 3.1 3.2 3.3 3.4 4.1 4.2 4.3 5.1 5.2'.split(
  ' ',
)

/** @throws {RangeError} when an item has an unknown competence, or an id stands twice. */
export function createBank(items: readonly BankItem[]): Bank {
  const tubes = new Map<string, number>()
  const index = new Map<string, number>()
  const competence = new Uint8Array(items.length)
  const tube = new Uint16Array(items.length)
  items.forEach((item, i) => {
    const k = competenceIds.indexOf(item.competence)
    if (k < 0) throw new RangeError(`Item ${item.id}: unknown competence ${item.competence}`)
    if (index.has(item.id)) throw new RangeError(`Item ${item.id} stands twice`)
    const topic = `${item.competence} ${item.tube}`
    const latent = tubes.get(topic) ?? competenceIds.length + tubes.size
    tubes.set(topic, latent)
    index.set(item.id, i)
    competence[i] = k
    tube[i] = latent
  })
  const ids = items.map(({ id }) => id)
  const effort = Float64Array.from(items, (item) => item.effort ?? 1)
  return { ids, competence, tube, effort, curves: items.map(curveOf), size: competenceIds.length + tubes.size, index }
}

/** Discrimination of an item nobody calibrated, and what its label leaves unknown of its difficulty. */
const usual = { a: 1.1, spread: 1 }

/** A choice is guessed less often than at random: wrong choices are plausible. */
function curveOf({ level, options = 0, a, b, c }: BankItem): Curve {
  const guess = c ?? (options > 1 ? 0.75 / options : 0.01)
  if (b !== undefined) return { a: a ?? usual.a, b, c: guess, spread: 0.1 }
  return { a: a ?? usual.a, b: level - 0.5, c: guess, spread: usual.spread }
}
