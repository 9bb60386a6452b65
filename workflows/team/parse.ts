import { z } from 'zod'
import type { DraftSheet, Review } from './drafts/draft.ts'
import { newCoordinator } from './new-coordinator.ts'
import { newTeam } from './new-team.ts'
import { channelModes, type Perimeter, type Team } from './state.ts'

/** Reads stored settings of any past version; throws when they are none of ours. */
export function parseTeam(stored: unknown): Team {
  const upTo2 = v2.or(v1.transform(upgradeTo2))
  const upTo3 = v3.or(upTo2.transform(upgradeTo3))
  return v4.or(upTo3.transform(upgradeTo4)).parse(stored)
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
})

const v4 = v3.extend({
  v: z.literal(4),
  coordinators: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      perimeters: z.array(perimeter),
      themes: z.array(z.string()),
      languages: z.array(z.string()),
      cap: z.number(),
      hours: z.string(),
      leave: z.array(z.strictObject({ from: z.string(), to: z.string() })),
      departement: z.string().nullable(),
    }),
  ),
  channels: z.array(z.strictObject({ perimeter, channel: z.string(), mode: z.enum(channelModes) })),
  sign: z.string(),
  promises: z.strictObject({ high: z.number(), normal: z.number() }),
}) satisfies z.ZodType<Team>

/** No theme could be switched off yet. */
function upgradeTo2(stored: z.infer<typeof v1>): z.infer<typeof v2> {
  return { ...stored, v: 2, themesOff: [] }
}

/** No sheet could be drafted yet. */
function upgradeTo3(stored: z.infer<typeof v2>): z.infer<typeof v3> {
  return { ...stored, v: 3, drafts: [] }
}

/** Nobody had said how they work, and requests were offered. */
function upgradeTo4(stored: z.infer<typeof v3>): Team {
  return {
    ...newTeam,
    ...stored,
    v: 4,
    coordinators: stored.coordinators.map(newCoordinator),
    channels: stored.channels.map((channel) => ({ ...channel, mode: 'offer' })),
  }
}
