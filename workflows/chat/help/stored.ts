import { z } from 'zod'
import { reasons, routes } from '../../answer/reasoned.ts'
import { type HelpLife, outcomes } from './state.ts'

/** The stored form of a chat's questions. */
export const storedHelp = z.object({
  gathering: z
    .object({
      lines: z.array(z.string()),
      since: z.number(),
      to: z.enum(['line', 'team']),
      about: z.number().nullable(),
      spoken: z.boolean().default(false),
    })
    .nullable(),
  asking: z
    .object({
      id: z.string(),
      lines: z.array(z.string()),
      since: z.number(),
      told: z.boolean(),
      french: z.string().nullable(),
      spoken: z.boolean().default(false),
    })
    .nullable()
    .default(null),
  transcript: z.array(
    z.object({
      number: z.number(),
      at: z.number(),
      asked: z.string(),
      missing: z.string().nullable(),
      route: z.enum(routes),
      reason: z.enum(reasons),
      sheet: z.string().nullable(),
      theme: z.string().nullable(),
      choices: z.array(z.string()),
      outcome: z.enum(outcomes),
      spoken: z.boolean().default(false),
      body: z.string().nullable().default(null),
    }),
  ),
  warnedAt: z.number(),
}) satisfies z.ZodType<HelpLife>
