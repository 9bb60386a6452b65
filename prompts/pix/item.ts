import { z } from 'zod'
import { competences } from './competences.ts'

const words = (most: number) => z.string().trim().min(1).max(most)

/** What the person is shown beside the question, drawn by the project from these words. */
const scene = z.discriminatedUnion('scene', [
  z.strictObject({
    scene: z.literal('mail'),
    from: words(60),
    address: words(60),
    subject: words(80),
    body: words(400),
    button: words(40).optional(),
    /** Where the button or link really leads, as the screen shows it when pointed at. */
    link: words(90).optional(),
  }),
  z.strictObject({ scene: z.literal('address-bar'), address: words(90), lock: z.enum(['closed', 'open', 'warning']) }),
  z.strictObject({
    scene: z.literal('dialogue'),
    title: words(60),
    text: words(240),
    buttons: z.array(words(30)).min(1).max(3),
  }),
  z.strictObject({ scene: z.literal('message'), from: words(40), text: words(300) }),
  z.strictObject({
    scene: z.literal('table'),
    header: z.array(words(24)).min(2).max(6),
    rows: z
      .array(z.array(z.string().max(24)))
      .min(1)
      .max(8),
  }),
])

/** How the person answers. Choices are shuffled when shown; `order` lists the steps in their right order. */
const answer = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('one'), right: words(120), wrong: z.array(words(120)).min(2).max(4) }),
  z.strictObject({
    kind: z.literal('several'),
    right: z.array(words(120)).min(2).max(4),
    wrong: z.array(words(120)).min(1).max(4),
  }),
  z.strictObject({ kind: z.literal('order'), steps: z.array(words(100)).min(3).max(5) }),
  /** `accepted` are compared without case, accents, spaces at the ends or final stop; `shown` is the answer given afterwards. */
  z.strictObject({ kind: z.literal('short'), shown: words(60), accepted: z.array(words(60)).min(1).max(12) }),
])

export const itemSchema = z.strictObject({
  /** Competence, a dash, two digits: `1.1-07`. For ever: answers are stored under it. */
  id: z.string().regex(/^[1-5]\.[1-4]-\d{2}$/),
  competence: z.enum(competences.map(({ id }) => id)),
  /** A few per competence, in kebab-case. */
  topic: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  /** 1 elementary … 7 designs solutions, as the CRCN describes levels. */
  level: z.int().min(1).max(7),
  question: words(400),
  scene: scene.optional(),
  answer,
  /** Why the right answer is right, in one or two plain sentences. */
  why: words(320),
  /** For a fact that can age: the official page it comes from. */
  source: words(160).optional(),
})

export type Item = z.infer<typeof itemSchema>
