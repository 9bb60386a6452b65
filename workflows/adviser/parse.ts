import { z } from 'zod'
import type { Adviser } from './state.ts'

/** Reads stored places of any past version; throws when they are none of ours. */
export function parseAdviser(stored: unknown): Adviser {
  return adviser.parse(stored)
}

const adviser = z.strictObject({
  v: z.literal(1),
  held: z.array(
    z.strictObject({
      request: z.templateLiteral(['request:', z.string()]),
      nth: z.number(),
      until: z.number().nullable(),
    }),
  ),
}) satisfies z.ZodType<Adviser>
