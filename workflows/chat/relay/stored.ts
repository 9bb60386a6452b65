import { z } from 'zod'
import type { Reason } from '../../answer/reasoned.ts'
import { storedRequestPlace } from '../../stored-place.ts'
import type { RelayLife } from './state.ts'

const requestId = z.templateLiteral(['request:', z.string()])
const file = z.object({ file: z.string(), name: z.string(), mime: z.string(), bytes: z.number() })

const wait = z.object({
  ref: z.string(),
  ahead: z.number().nullable(),
  promisedBy: z.number().nullable(),
  opensAt: z.number().nullable(),
  zone: z.string(),
})

const asked = z.object({
  text: z.string(),
  urgency: z.enum(['high', 'normal']),
  /** Written by the answering line alone, whose reasons grow with it. */
  reason: z.custom<Reason | 'not-enough'>((value) => typeof value === 'string'),
  theme: z.string().nullable(),
  sheet: z.object({ id: z.string(), title: z.string() }).nullable(),
  language: z.string(),
})

/** What a chat keeps of requests, as stored. */
export const storedRelay = z.object({
  firstName: z.string().default(''),
  requests: z.array(
    z.object({
      id: requestId,
      ref: z.string(),
      floor: z.enum(['assistant', 'waiting', 'human']),
      by: z.string().nullable(),
      theme: z.string().nullable(),
      openedAt: z.number(),
      endedAt: z.number().nullable(),
      told: z.object({ wait, at: z.number() }).nullable(),
    }),
  ),
  place: storedRequestPlace.nullable(),
  placeKeptBack: z.boolean().default(false),
  barredUntil: z.number(),
  album: z
    .object({
      id: z.string(),
      message: z.number(),
      files: z.array(file),
      caption: z.string(),
      quoting: z.string().nullable(),
    })
    .nullable(),
}) satisfies z.ZodType<RelayLife>

/** The kinds of waiting that requests bring, as stored. */
export const storedRelayWaiting = [
  z.object({ on: z.enum(['request-place', 'request-contact', 'request-word', 'request-reply']), ref: z.string() }),
  z.object({ on: z.literal('same-matter'), ref: z.string(), asked }),
  z.object({ on: z.literal('files-for-human'), files: z.array(file), caption: z.string() }),
] as const
