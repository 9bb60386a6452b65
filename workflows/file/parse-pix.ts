import { z } from 'zod'
import { lengths, type SharedPix } from '../pix/assessment/state.ts'

const time = z.number()

const profile = z.strictObject({
  at: time,
  length: z.enum(lengths),
  questions: z.number(),
  levels: z.array(z.number()),
  sd: z.array(z.number()),
})

const official = z.strictObject({
  is: z.enum(['declared', 'verified']),
  pix: z.number(),
  at: time,
  code: z.string().nullable(),
  levels: z.array(z.number().nullable()).nullable(),
})

/** What a person shares of Pix, as a file stores it. */
export const sharedPix: z.ZodType<SharedPix> = z.strictObject({
  profile: profile.nullable(),
  official: official.nullable(),
})
