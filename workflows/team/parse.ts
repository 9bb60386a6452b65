import { z } from 'zod'
import type { Perimeter, Team } from './state.ts'

/** Reads stored settings of any past version; throws when they are none of ours. */
export function parseTeam(stored: unknown): Team {
  return v2.or(v1.transform(upgradeTo2)).parse(stored)
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

const v2 = v1.extend({ v: z.literal(2), themesOff: z.array(z.string()) }) satisfies z.ZodType<Team>

/** No theme could be switched off yet. */
function upgradeTo2(stored: z.infer<typeof v1>): Team {
  return { ...stored, v: 2, themesOff: [] }
}
