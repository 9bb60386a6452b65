import { z } from 'zod'
import { sheetThemes } from './themes.ts'

const line = (most: number) => z.string().trim().min(1).max(most)
const day = z.iso.date()

/** Someone to call or go to. A number stands as people dial it, with spaces. */
const contact = z.strictObject({
  who: line(80),
  number: z
    .string()
    .regex(/^\+?[\d ]{2,20}$/)
    .optional(),
  url: z.url().optional(),
})

/** One knowledge sheet: help that a citizen can act on, in plain French, from an official public source. */
export const sheetSchema = z.strictObject({
  /** For ever: answers and tests name it. */
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  title: line(80),
  theme: z.enum(sheetThemes),
  /** Workshop of the programme that teaches it, if any. */
  workshop: z
    .enum([
      'bases',
      'messagerie',
      'demarches',
      'donnees',
      'reseaux',
      'cv',
      'teletravail',
      'sante',
      'parents',
      'securite',
      'creation',
      'culture',
    ])
    .optional(),
  /** When it applies: the situation, in one or two sentences. */
  when: line(240),
  /** What to do, in order, one act each. */
  steps: z.array(line(220)).min(1).max(6),
  goodToKnow: z.array(line(220)).max(3),
  never: z.array(line(220)).max(3),
  /** Whom to call or where to go when it does not work. */
  contacts: z.array(contact).max(3),
  /** The official page where one acts. */
  link: z.strictObject({ name: line(60), url: z.url() }).optional(),
  /** What people really ask, in their own words: with and without accents, short and long, everyday words. */
  questions: z.array(line(200)).min(6).max(14),
  /** Words that point here beyond the sheet's own: brands, acronyms, everyday and misspelt names. */
  words: z.array(line(40)).max(20),
  /** The official page the facts come from. */
  source: z.strictObject({ name: line(80), url: z.url() }),
  /** The day of the copy of the source that was read, or `unverified`. */
  checked: z.union([day, z.literal('unverified')]),
  /** Months after `checked` when a coordinator should look again; shorter for what moves. */
  reviewAfter: z.int().min(1).max(24),
})

export type Sheet = z.infer<typeof sheetSchema>
