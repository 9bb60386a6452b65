import { z } from 'zod'
import { lengths, type OfficialResult, type PixLife, type Profile, type SharedPix } from './state.ts'

const profile = z.object({
  at: z.number(),
  length: z.enum(lengths),
  questions: z.number(),
  levels: z.array(z.number()),
  sd: z.array(z.number()),
}) satisfies z.ZodType<Profile>

const official = z.object({
  is: z.enum(['declared', 'verified']),
  pix: z.number(),
  at: z.number(),
  code: z.string().nullable(),
  levels: z.array(z.number().nullable()).nullable(),
}) satisfies z.ZodType<OfficialResult>

const answers = z.array(z.object({ item: z.string(), was: z.enum(['right', 'wrong', 'unknown']) }))

const taken = { id: z.string(), version: z.number(), startedAt: z.number(), answers }

const shown = z.object({ item: z.string(), order: z.array(z.number()), picked: z.array(z.number()) })

/** What a chat remembers of Pix, as stored from version 2 of the chat on. */
export const storedPixLife = z.object({
  current: z.object({ ...taken, length: z.enum(lengths), shown: shown.nullable() }).nullable(),
  finished: z.array(z.object({ ...taken, profile })),
  shared: z.boolean(),
  official: official.nullable(),
}) satisfies z.ZodType<PixLife>

/** What a person shares, as stored from version 2 of a file on. */
export const storedSharedPix = z.object({
  profile: profile.nullable(),
  official: official.nullable(),
}) satisfies z.ZodType<SharedPix>
