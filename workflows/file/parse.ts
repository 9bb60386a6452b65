import { z } from 'zod'
import { radii, situations } from '../application.ts'
import { reasonCodes } from '../chat/events.ts'
import { revealReasons } from './events.ts'
import { type Theme, themes } from '../match/themes.ts'
import { hosts } from '../post/said.ts'
import { storedPlace } from '../stored-place.ts'
import { storedSharedPix } from '../pix/assessment/stored.ts'
import type { FileState, LiveFile } from './state.ts'
import { pastCodes } from './state.ts'

/** Reads a stored file of any past version; throws when it is none of ours. A new version of a shape upgrades the former one. */
export function parseFile(stored: unknown): FileState {
  return fileState.parse(stored)
}

const time = z.number()
const fileId = z.templateLiteral(['file:', z.string()])
const user = z.strictObject({ id: z.string(), name: z.string() })

const answers = z.strictObject({
  prenom: z.string(),
  nom: z.string(),
  email: z.string(),
  telephone: z.string().nullable(),
  commune: storedPlace,
  situations: z.array(z.enum(situations)),
  diplome: z.string().nullable(),
  experience: z.boolean(),
  disponibilite: z.string(),
  rayon: z.literal(radii),
  motivation: z.string(),
  cv: z.strictObject({ id: z.string(), bytes: z.number(), at: time }).nullable(),
})

const stage = z.discriminatedUnion('at', [
  z.strictObject({ at: z.literal('sent'), since: time }),
  z.strictObject({ at: z.literal('taken'), since: time, by: user }),
  z.strictObject({ at: z.literal('eligible'), since: time, by: user }),
  z.strictObject({
    at: z.literal('declined'),
    since: time,
    by: user,
    reason: z.strictObject({ code: z.enum(reasonCodes), sentence: z.string() }),
  }),
  z.strictObject({ at: z.literal('withdrawn'), since: time }),
])

const question = z.strictObject({
  id: z.string(),
  by: user,
  at: time,
  text: z.string(),
  delivery: z.enum(['sending', 'sent', 'failed', 'uncertain']),
  answers: z.array(z.strictObject({ at: time, text: z.string() })),
})

const merge = z.discriminatedUnion('role', [
  z.strictObject({ role: z.literal('keeper'), other: fileId, code: z.string(), wrong: z.number(), until: time }),
  z.strictObject({ role: z.literal('giver'), other: fileId }),
])

const proposal = z.strictObject({
  shown: z.strictObject({
    id: z.templateLiteral(['post:', z.string()]),
    ref: z.string(),
    structure: z.string(),
    place: z.string().nullable(),
    host: z.enum(hosts),
    startsOn: z.string(),
    hours: z.number(),
    themes: z.array(z.custom<Theme>((word) => themes.some((one) => one === word))),
    travel: z.boolean(),
    accessible: z.boolean(),
    commune: z.string(),
    departement: z.string(),
    lat: z.number(),
    lon: z.number(),
    zone: z.string(),
  }),
  owner: user,
  is: z.enum(['asked', 'agreed', 'recruited', 'over']),
  at: time,
})

const live = {
  is: z.literal('live'),
  id: fileId,
  ref: z.string(),
  chat: z.number(),
  audit: z.string(),
  answers,
  paused: z.boolean(),
  stage,
  card: z.strictObject({ channel: z.string(), key: z.string(), at: time }).nullable(),
  cards: z.number(),
  questions: z.array(question),
  notes: z.array(z.strictObject({ by: user, at: time, text: z.string() })),
  revealed: z.array(z.strictObject({ by: user, at: time, why: z.enum(revealReasons) })),
  duplicates: z.array(z.strictObject({ id: fileId, ref: z.string() })),
  merge: merge.nullable(),
  // What was stored before there were posts has none.
  proposals: z.array(proposal).default([]),
  hired: z.templateLiteral(['post:', z.string()]).nullable().default(null),
  mark: z.number().nullable().default(null),
  contest: z.strictObject({ at: time, of: z.string() }).nullable().default(null),
  history: z.array(z.strictObject({ what: z.enum(pastCodes), at: time, by: user.nullable() })),
  sentAt: time,
  updatedAt: time,
}

/** Until November 2026: nothing was shared of Pix. */
const liveV1 = z
  .strictObject({ v: z.literal(1), ...live })
  .transform((file): LiveFile => ({ ...file, v: 2, pix: null }))

const fileState: z.ZodType<FileState> = z.union([
  z.strictObject({ v: z.literal(2), ...live, pix: storedSharedPix.nullable() }),
  liveV1,
  z.strictObject({ v: z.literal(1), is: z.literal('absent') }),
  z.strictObject({
    v: z.literal(1),
    is: z.literal('merged'),
    id: fileId,
    ref: z.string(),
    chat: z.number(),
    audit: z.string(),
    into: fileId,
    at: time,
  }),
])
