import { z } from 'zod'
import { competenceIds } from '#workflows/pix/engine/bank.ts'
import type { StoredCalibration } from '#workflows/pix/engine/stored.ts'

/** Reads a stored calibration. @throws {ZodError} when it is none, so that no other number reaches an assessment. */
export function parseCalibration(stored: unknown): StoredCalibration {
  return schema.parse(stored)
}

const positive = z.number().positive()
const correlation = z.number().min(-1).max(1)
const vector = <T extends z.ZodType>(of: T): z.ZodArray<T> => z.array(of).length(competenceIds.length)

const schema = z.object({
  version: z.int().positive(),
  items: z.record(z.string(), z.tuple([positive, z.number(), z.number().nonnegative()]).readonly()),
  prior: z.object({
    mean: vector(z.number()),
    sd: vector(positive),
    corr: vector(vector(correlation)),
    tubeSd: positive,
  }),
}) satisfies z.ZodType<StoredCalibration>
