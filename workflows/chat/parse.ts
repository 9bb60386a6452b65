import { z } from 'zod'
import { radii, situations } from '../application.ts'
import type { FileStatus } from '../file/status.ts'
import { storedPlace } from '../stored-place.ts'
import { noPix } from '../pix/assessment/state.ts'
import { storedPixLife } from '../pix/assessment/stored.ts'
import { reasonCodes } from './events.ts'
import { noHelp } from './help/state.ts'
import { noRelay } from './relay/state.ts'
import { storedRelay, storedRelayWaiting } from './relay/stored.ts'
import { storedHelp } from './help/stored.ts'
import type { Chat } from './state.ts'

/**
 * Reads a stored chat of any past version; throws a ZodError when it is none of ours.
 * A new version keeps the schema of the former one and adds its upgrade: `v2.or(v1.transform(upgradeTo2))`.
 */
export function parseChat(stored: unknown): Chat {
  return v4
    .or(v3.transform(upgradeTo4))
    .or(v2.transform((chat) => upgradeTo4(upgradeTo3(chat))))
    .or(v1.transform((chat) => upgradeTo4(upgradeTo3(upgradeTo2(chat)))))
    .parse(stored)
}

const situation = z.enum(situations)

const answers = z.object({
  prenom: z.string(),
  nom: z.string(),
  email: z.string(),
  telephone: z.string().nullable(),
  commune: storedPlace,
  situations: z.array(situation),
  diplome: z.string().nullable(),
  experience: z.boolean(),
  disponibilite: z.string(),
  rayon: z.literal(radii),
  motivation: z.string(),
  cv: z.object({ id: z.string(), bytes: z.number(), at: z.number() }).nullable(),
})

const { shape } = answers
const draftAnswers = z.object({
  prenom: shape.prenom.exactOptional(),
  nom: shape.nom.exactOptional(),
  email: shape.email.exactOptional(),
  telephone: shape.telephone.exactOptional(),
  commune: shape.commune.exactOptional(),
  situations: shape.situations.exactOptional(),
  diplome: shape.diplome.exactOptional(),
  experience: shape.experience.exactOptional(),
  disponibilite: shape.disponibilite.exactOptional(),
  rayon: shape.rayon.exactOptional(),
  motivation: shape.motivation.exactOptional(),
  cv: shape.cv.exactOptional(),
})

const fileId = z.templateLiteral(['file:', z.string()])
const status = z.enum(['sent', 'taken', 'eligible', 'declined', 'withdrawn', 'merged'] satisfies FileStatus[])
const history = z.array(
  z.object({
    status,
    at: z.number(),
    reason: z.object({ code: z.enum(reasonCodes), sentence: z.string() }).nullable(),
  }),
)

const file = z.discriminatedUnion('is', [
  z.object({ is: z.literal('none') }),
  z.object({
    is: z.literal('draft'),
    consentAt: z.number(),
    answers: draftAnswers,
    nudged: z.boolean(),
    cvComing: z.boolean(),
    former: z.object({ id: fileId, history }).nullable(),
  }),
  z.object({
    is: z.literal('sent'),
    id: fileId,
    ref: z.string(),
    consentAt: z.number(),
    answers,
    status,
    history,
    paused: z.boolean(),
    cvComing: z.boolean(),
    merging: z.boolean(),
  }),
])

const plainFields = [
  'prenom',
  'nom',
  'email',
  'telephone',
  'commune',
  'experience',
  'disponibilite',
  'rayon',
  'motivation',
] as const

const waiting1 = z.discriminatedUnion('on', [
  z.object({ on: z.enum(['nothing', 'consent', 'cv', 'summary', 'withdraw-sure', 'erase-sure', 'help-question']) }),
  z.object({ on: z.literal('field'), field: z.enum(plainFields) }),
  z.object({ on: z.literal('email-check'), typed: z.string(), meant: z.string() }),
  z.object({ on: z.literal('commune-choice'), options: z.array(z.object({ code: z.string(), postcode: z.string() })) }),
  z.object({ on: z.literal('situations'), chosen: z.array(situation) }),
  z.object({ on: z.literal('diplome'), situations: z.array(situation) }),
  z.object({ on: z.literal('motivation-long'), text: z.string(), at: z.number() }),
  z.object({ on: z.literal('reply'), question: z.string() }),
])

const waiting2 = z.discriminatedUnion('on', [
  ...waiting1.options,
  z.object({ on: z.enum(['pix', 'pix-finish-sure', 'pix-code']) }),
  z.object({ on: z.literal('pix-score'), code: z.string() }),
])

const waiting3 = z.discriminatedUnion('on', [
  ...waiting2.options,
  z.object({ on: z.literal('human-question') }),
  z.object({ on: z.literal('help-missing'), question: z.number() }),
  z.object({
    on: z.literal('voice-check'),
    lines: z.array(z.string()),
    to: z.enum(['line', 'team']),
    about: z.number().nullable(),
  }),
])

const v1 = z.object({
  v: z.literal(1),
  pace: z.object({ tokens: z.number(), at: z.number(), told: z.boolean() }),
  pressed: z.object({ message: z.number(), choice: z.string(), at: z.number() }).nullable(),
  lastContact: z.number(),
  retention: z.enum(['off', 'armed', 'warned']),
  blocked: z.boolean(),
  file,
  waiting: waiting1,
  questions: z.array(z.object({ id: z.string(), text: z.string(), at: z.number(), answeredAt: z.number().nullable() })),
  desk: z.object({ key: z.string().nullable(), at: z.number() }).nullable(),
})

const v2 = v1.extend({ v: z.literal(2), waiting: waiting2, pix: storedPixLife })

const v3 = v2.extend({ v: z.literal(3), waiting: waiting3, help: storedHelp })

const waiting4 = z.discriminatedUnion('on', [...waiting3.options, ...storedRelayWaiting])

const v4 = v3
  .omit({ desk: true })
  .extend({ v: z.literal(4), waiting: waiting4, relay: storedRelay }) satisfies z.ZodType<Chat>

/** Nobody had met the self-assessment yet. */
function upgradeTo2(stored: z.infer<typeof v1>): Chat2 {
  return { ...stored, v: 2, pix: noPix }
}

/** Every question went to the team: who was asked for one was told so. */
function upgradeTo3(stored: Chat2): Chat3 {
  const waiting = stored.waiting.on === 'help-question' ? ({ on: 'human-question' } as const) : stored.waiting
  return { ...stored, v: 3, waiting, help: noHelp }
}

/** Questions to the team were cards without a conversation: what comes next is a request. */
function upgradeTo4({ desk: _, ...stored }: Chat3): Chat {
  return { ...stored, v: 4, relay: noRelay }
}

type Chat3 = Omit<Chat, 'v' | 'waiting' | 'relay'> & Pick<z.infer<typeof v3>, 'v' | 'waiting' | 'desk'>
type Chat2 = Omit<Chat3, 'v' | 'waiting' | 'help'> & Pick<z.infer<typeof v2>, 'v' | 'waiting'>
