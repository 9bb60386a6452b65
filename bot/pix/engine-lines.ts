import { z } from 'zod'
import { createExaminer, type Examiner } from '#workflows/pix/engine/examiner.ts'

/** Answers one JSON line after another; a bad line gets `{"error"}` and changes nothing. */
export function createEngineLines(): (line: string) => object {
  let examiner: Examiner | undefined
  return (line) => {
    try {
      const order = lineSchema.parse(JSON.parse(line))
      if (order.type === 'init') {
        examiner = createExaminer(order.bank.items, order.bank.prior ?? undefined)
        return ok
      }
      if (!examiner) return { error: 'send a bank first: {"type":"init","bank":{"items":[…]}}' }
      return obey(examiner, order)
    } catch (error) {
      return { error: sentenceOf(error) }
    }
  }
}

function obey(examiner: Examiner, order: Exclude<Line, { type: 'init' }>): object {
  switch (order.type) {
    case 'start':
      examiner.start({ ...order.options, seed: order.seed ?? order.options?.seed ?? seedOf(order.candidate) })
      return ok
    case 'next':
      return { item: examiner.next() }
    case 'answer':
      examiner.answer(order.item, order.correct)
      return ok
    case 'estimate':
      return examiner.estimate()
  }
}

const ok = { ok: true }

/** Each candidate sees a mix of their own. */
function seedOf(candidate: number | string | undefined): number {
  return [...String(candidate ?? 0)].reduce((sum, letter) => Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0), 7)
}

function sentenceOf(error: unknown): string {
  if (error instanceof z.ZodError)
    return error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')
  if (error instanceof SyntaxError) return 'not a line of JSON'
  return error instanceof Error ? error.message : 'unknown error'
}

const text = z.union([z.string(), z.number()]).transform(String)
const sixteen = z.array(z.number()).length(16)
const item = z.object({
  id: text,
  competence: text,
  tube: text.default(''),
  level: z.number(),
  options: z
    .number()
    .nullish()
    .transform((count) => count ?? undefined),
  a: z
    .number()
    .positive()
    .nullish()
    .transform((value) => value ?? undefined),
  b: z
    .number()
    .nullish()
    .transform((value) => value ?? undefined),
  c: z
    .number()
    .min(0)
    .max(0.95)
    .nullish()
    .transform((value) => value ?? undefined),
})
const prior = z.object({
  mean: sixteen,
  sd: z.array(z.number().positive()).length(16),
  corr: z.array(sixteen).length(16),
  tubeSd: z.number().nonnegative().default(0.5),
})
const options = z.object({
  n: z
    .number()
    .nonnegative()
    .nullish()
    .transform((count) => count ?? undefined),
  learn: z
    .boolean()
    .nullish()
    .transform((may) => may ?? undefined),
  seed: z
    .number()
    .nullish()
    .transform((seed) => seed ?? undefined),
})
const lineSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('init'), bank: z.object({ items: z.array(item).min(1), prior: prior.nullish() }) }),
  z.object({
    type: z.literal('start'),
    candidate: text.optional(),
    seed: z.number().nullish(),
    options: options.nullish(),
  }),
  z.object({ type: z.literal('next') }),
  z.object({ type: z.literal('answer'), item: text, correct: z.boolean() }),
  z.object({ type: z.literal('estimate') }),
])
type Line = z.infer<typeof lineSchema>
