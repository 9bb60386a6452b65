import { z } from 'zod'
import type { DraftSheet, Review } from './drafts/draft.ts'
import type { Perimeter, Team } from './state.ts'

/** Reads stored settings of any past version; throws when they are none of ours. */
export function parseTeam(stored: unknown): Team {
  return v3.or(v2.or(v1.transform(upgradeTo2)).transform(upgradeTo3)).parse(stored)
}

/** A perimeter written by a form or a store; undefined when it is none. */
export function parsePerimeter(words: string): Perimeter | undefined {
  return perimeter.safeParse(words).data
}

const perimeter = z.union([
  z.literal('all'),
  z.templateLiteral(['region:', z.string()]),
  z.templateLiteral(['departement:', z.string()]),
])

const v1 = z.strictObject({
  v: z.literal(1),
  coordinators: z.array(z.strictObject({ id: z.string(), name: z.string(), perimeters: z.array(perimeter) })),
  channels: z.array(z.strictObject({ perimeter, channel: z.string() })),
})

const v2 = v1.extend({ v: z.literal(2), themesOff: z.array(z.string()) })

const user = z.strictObject({ id: z.string(), name: z.string() })

const sheet = z.strictObject({
  title: z.string(),
  when: z.string(),
  steps: z.array(z.string()),
  goodToKnow: z.array(z.string()),
  source: z.string(),
  theme: z.string(),
  questions: z.array(z.string()),
}) satisfies z.ZodType<DraftSheet>

const review = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('waiting') }),
  z.strictObject({ is: z.literal('reviewed'), by: user, at: z.number() }),
  z.strictObject({ is: z.literal('sent-back'), by: user, at: z.number(), word: z.string() }),
]) satisfies z.ZodType<Review>

const v3 = v2.extend({
  v: z.literal(3),
  drafts: z.array(z.strictObject({ id: z.string(), sheet, by: user, at: z.number(), review })),
}) satisfies z.ZodType<Team>

/** No theme could be switched off yet. */
function upgradeTo2(stored: z.infer<typeof v1>): z.infer<typeof v2> {
  return { ...stored, v: 2, themesOff: [] }
}

/** No sheet could be drafted yet. */
function upgradeTo3(stored: z.infer<typeof v2>): Team {
  return { ...stored, v: 3, drafts: [] }
}
