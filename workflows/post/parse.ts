import { z } from 'zod'
import { criteria } from '../match/criteria.ts'
import { type Theme, themes } from '../match/themes.ts'
import { storedPlace } from '../stored-place.ts'
import { asideReasons, endWhys, noReasons, overWhys } from './pair.ts'
import { hosts, structureTypes } from './said.ts'
import { closedWhys, pastCodes, type PostState } from './state.ts'

/** Reads a stored post of any past version; throws when it is none of ours. */
export function parsePost(stored: unknown): PostState {
  return postState.parse(stored)
}

const time = z.number()
const user = z.strictObject({ id: z.string(), name: z.string() })
const criterion = z.enum(criteria)
const reason = z.strictObject({ criterion, part: z.number().nullable(), figure: z.number().nullable() })
const theme = z.custom<Theme>((word) => themes.some((one) => one === word))

const said = z.strictObject({
  structure: z.string(),
  number: z.string(),
  type: z.enum(structureTypes),
  commune: storedPlace,
  place: z.string().nullable(),
  host: z.enum(hosts),
  startsOn: z.string(),
  seats: z.number(),
  hours: z.number(),
  themes: z.array(theme),
  languages: z.array(z.string()),
  travel: z.boolean(),
  accessible: z.boolean(),
  weights: z.record(criterion, z.number()),
})

const stage = z.discriminatedUnion('at', [
  z.strictObject({ at: z.literal('created'), since: time }),
  z.strictObject({ at: z.literal('judged'), since: time, by: user, favourable: z.boolean(), comment: z.string() }),
  z.strictObject({ at: z.literal('validated'), since: time, by: user, quota: z.number() }),
  z.strictObject({ at: z.literal('refused'), since: time, by: user, comment: z.string() }),
  z.strictObject({ at: z.literal('closed'), since: time, by: user, why: z.enum(closedWhys) }),
])

const meeting = z.strictObject({
  start: time,
  where: z.string(),
  answer: z.enum(['awaited', 'yes', 'other-time']),
})

const pairStage = z.discriminatedUnion('at', [
  z.strictObject({ at: z.literal('listed') }),
  z.strictObject({ at: z.enum(['preselected', 'hiring', 'recruited', 'hired']), by: user, since: time }),
  z.strictObject({
    at: z.literal('aside'),
    by: user,
    since: time,
    reason: z.enum(asideReasons),
    sentence: z.string(),
  }),
  z.strictObject({ at: z.literal('agreed'), since: time }),
  z.strictObject({ at: z.literal('declined'), since: time, reason: z.enum(noReasons) }),
  z.strictObject({ at: z.literal('meeting'), since: time, meeting }),
  z.strictObject({ at: z.literal('ended'), by: user, since: time, why: z.enum(endWhys) }),
  z.strictObject({ at: z.literal('over'), since: time, why: z.enum(overWhys) }),
])

const pair = z.strictObject({
  file: z.templateLiteral(['file:', z.string()]),
  ref: z.string(),
  score: z.number().nullable(),
  reasons: z.array(reason),
  added: z.strictObject({ by: user, why: z.string() }).nullable(),
  stage: pairStage,
  before: z.array(pairStage),
  contest: z.strictObject({ at: time, of: z.string() }).nullable(),
  at: time,
})

const postState = z.discriminatedUnion('is', [
  z.strictObject({ v: z.literal(1), is: z.literal('absent') }),
  z.strictObject({
    v: z.literal(1),
    is: z.literal('live'),
    id: z.templateLiteral(['post:', z.string()]),
    ref: z.string(),
    audit: z.string(),
    said,
    owner: user,
    stage,
    card: z.strictObject({ channel: z.string(), key: z.string() }).nullable(),
    cards: z.number(),
    listed: z.boolean(),
    pairs: z.array(pair),
    history: z.array(
      z.strictObject({ what: z.enum(pastCodes), at: time, by: z.string().nullable(), ref: z.string().nullable() }),
    ),
    createdAt: time,
  }),
]) satisfies z.ZodType<PostState>
