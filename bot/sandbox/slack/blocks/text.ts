import { z } from 'zod'

type PlainText = z.ZodObject<
  { type: z.ZodLiteral<'plain_text'>; text: z.ZodString; emoji: z.ZodOptional<z.ZodBoolean> },
  z.core.$strict
>
type Markup = z.ZodObject<
  { type: z.ZodLiteral<'mrkdwn'>; text: z.ZodString; verbatim: z.ZodOptional<z.ZodBoolean> },
  z.core.$strict
>

/** A plain_text object of at most `max` characters. */
export function plainText(max: number): PlainText {
  return z.strictObject({
    type: z.literal('plain_text'),
    text: z.string().min(1).max(max),
    emoji: z.boolean().optional(),
  })
}

/** A mrkdwn object of at most `max` characters. */
export function markup(max: number): Markup {
  return z.strictObject({
    type: z.literal('mrkdwn'),
    text: z.string().min(1).max(max),
    verbatim: z.boolean().optional(),
  })
}

/** Either kind of text object. */
export function anyText(max: number): z.ZodDiscriminatedUnion<[PlainText, Markup], 'type'> {
  return z.discriminatedUnion('type', [plainText(max), markup(max)])
}

export const confirmation = z.strictObject({
  title: plainText(100),
  text: anyText(300),
  confirm: plainText(30),
  deny: plainText(30),
  style: z.enum(['primary', 'danger']).optional(),
})

/** A choice of a menu; its value holds 150 characters, its label 75. */
export const option = z.strictObject({
  text: plainText(75),
  value: z.string().min(1).max(150),
  description: plainText(75).optional(),
})

/** A choice of checkboxes and radio buttons, whose words may be formatted. */
export const markedOption = z.strictObject({
  text: anyText(75),
  value: z.string().min(1).max(150),
  description: anyText(75).optional(),
})

export const optionGroup = z.strictObject({ label: plainText(75), options: z.array(option).min(1).max(100) })
