import { z } from 'zod'
import type { Perimeter, Team } from './state.ts'

/** Reads stored settings of any past version (there is one so far); throws when they are none of ours. */
export function parseTeam(stored: unknown): Team {
  return team.parse(stored)
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

const team: z.ZodType<Team> = z.strictObject({
  v: z.literal(1),
  coordinators: z.array(z.strictObject({ id: z.string(), name: z.string(), perimeters: z.array(perimeter) })),
  channels: z.array(z.strictObject({ perimeter, channel: z.string() })),
})
