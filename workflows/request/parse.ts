import { z } from 'zod'
import type { Reason } from '../answer/reasoned.ts'
import { storedRequestPlace } from '../stored-place.ts'
import { deliveries, levels, pastCodes, type RequestState } from './state.ts'

/** Reads a stored request of any past version; throws when it is none of ours. */
export function parseRequest(stored: unknown): RequestState {
  return requestState.parse(stored)
}

const time = z.number()
const user = z.strictObject({ id: z.string(), name: z.string() })
const span = z.strictObject({
  text: z.string(),
  style: z.enum(['bold', 'italic', 'code']).exactOptional(),
  href: z.string().exactOptional(),
})
const rich = z.array(span)
const how = z.enum(['hand', 'turn'])
/** Written by the answering line alone, whose reasons grow with it. */
const reason = z.custom<Reason | 'not-enough'>((value) => typeof value === 'string')

const asked = z.strictObject({
  text: z.string(),
  urgency: z.enum(['high', 'normal']),
  reason,
  theme: z.string().nullable(),
  sheet: z.strictObject({ id: z.string(), title: z.string() }).nullable(),
  language: z.string(),
})

const stage = z.discriminatedUnion('at', [
  z.strictObject({ at: z.literal('waiting'), since: time, level: z.enum(levels) }),
  z.strictObject({ at: z.enum(['claimed', 'answered']), since: time, by: user, how }),
  z.strictObject({ at: z.literal('resolved'), since: time, by: user.nullable() }),
  z.strictObject({ at: z.literal('closed'), since: time, why: z.enum(['left', 'blocked', 'expired']) }),
])

const file = z.strictObject({ file: z.string(), name: z.string(), mime: z.string(), bytes: z.number() })
const added = z.strictObject({
  message: z.number(),
  at: time,
  what: z.discriminatedUnion('is', [
    z.strictObject({ is: z.literal('words'), text: z.string(), heard: z.boolean() }),
    z.strictObject({ is: z.literal('files'), text: z.string(), files: z.array(file) }),
    z.strictObject({ is: z.literal('place'), lat: z.number(), lon: z.number() }),
    z.strictObject({ is: z.literal('other'), kind: z.string() }),
  ]),
})
const addedWords = z.strictObject({ message: z.number(), at: time, text: z.string() })

/** At first only words were kept. */
function upgradeAdded(stored: unknown): unknown {
  const { success, data } = addedWords.safeParse(stored)
  return success ? { message: data.message, at: data.at, what: { is: 'words', text: data.text, heard: false } } : stored
}

const sent = z.strictObject({
  key: z.string(),
  by: user,
  at: time,
  what: z.discriminatedUnion('is', [
    z.strictObject({ is: z.literal('words'), text: rich }),
    z.strictObject({ is: z.literal('meeting'), date: z.string(), time: z.string(), where: z.string() }),
    z.strictObject({ is: z.literal('file'), file: z.string(), name: z.string(), text: rich.nullable() }),
  ]),
  ts: z.string().nullable(),
  delivery: z.enum(deliveries),
  marked: z.boolean(),
})

const contact = z.discriminatedUnion('is', [
  z.strictObject({ is: z.enum(['hidden', 'refused']) }),
  z.strictObject({ is: z.literal('asked'), by: user }),
  z.strictObject({ is: z.literal('shown'), telephone: z.string() }),
])

const turns = z.strictObject({
  nth: z.number(),
  asking: z.string().nullable(),
  busy: z.array(z.string()),
  passed: z.array(z.string()),
  // Before November 2026 nobody looked.
  looked: z
    .strictObject({ at: z.number(), away: z.array(z.string()).nullable() })
    .nullable()
    .default(null),
})

const requestState = z.discriminatedUnion('is', [
  z.strictObject({ v: z.literal(1), is: z.literal('absent') }),
  z.strictObject({
    v: z.literal(1),
    is: z.literal('live'),
    id: z.templateLiteral(['request:', z.string()]),
    ref: z.string(),
    chat: z.number(),
    audit: z.string(),
    firstName: z.string(),
    asked,
    added: z.array(z.preprocess(upgradeAdded, added)),
    place: storedRequestPlace.nullable(),
    sentTo: z
      .union([
        z.literal('all'),
        z.templateLiteral(['region:', z.string()]),
        z.templateLiteral(['departement:', z.string()]),
      ])
      .nullable(),
    stage,
    card: z.strictObject({ channel: z.string(), key: z.string(), at: time }).nullable(),
    cards: z.number(),
    open: z.boolean(),
    sent: z.array(sent),
    promise: z.strictObject({ by: time, step: z.enum(['made', 'reminded', 'escalated', 'told']) }).nullable(),
    // What was stored before anyone was asked in turn has none.
    turns: turns.default({ nth: 0, asking: null, busy: [], passed: [], looked: null }),
    contact,
    mark: z.strictObject({ solved: z.boolean(), stars: z.number().nullable(), word: z.string().nullable() }).nullable(),
    history: z.array(z.strictObject({ what: z.enum(pastCodes), at: time, by: user.nullable() })),
    openedAt: time,
  }),
]) satisfies z.ZodType<RequestState>
