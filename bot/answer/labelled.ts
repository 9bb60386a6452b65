import { z } from 'zod'
import { routes } from '#workflows/answer/reasoned.ts'

const pattern = z
  .string()
  .min(1)
  .transform((source, context) => {
    try {
      return new RegExp(source, 'u')
    } catch {
      context.addIssue({ code: 'custom', message: `"${source}" is no regular expression` })
      return z.NEVER
    }
  })

/** A message with what should become of it. Patterns are searched in the reply, lower case and without accents. */
const labelledSchema = z.object({
  id: z.string(),
  text: z.string(),
  route: z.enum(routes),
  /** Any of them is right. */
  sheet: z.union([z.string().transform((one) => [one]), z.array(z.string())]).default([]),
  /** What the reply must tell. */
  facts: z.array(pattern).default([]),
  /** What the reply must not hold. */
  forbidden: z.array(pattern).default([]),
  /** Exact pieces of the message that must be hidden. */
  secrets: z.array(z.string()).default([]),
  /** Public numbers and prices that must stay. */
  keep: z.array(z.string()).default([]),
})
export type Labelled = z.infer<typeof labelledSchema>

/**
 * Reads a labelled set, one JSON object a line.
 * @throws {LabelFault} naming the first line that cannot be read, and why.
 */
export function readLabelled(text: string): readonly Labelled[] {
  return readLines(text, (value) => labelledSchema.safeParse(value))
}

/** A line of a file that cannot be read; the message says which and why. */
export class LabelFault extends Error {
  override readonly name = 'LabelFault'
}

/** Parses every line of JSON. @throws {LabelFault} */
export function readLines<T>(text: string, parse: (value: unknown) => z.ZodSafeParseResult<T>): readonly T[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return []
    const read = parse(jsonOf(line, index + 1))
    if (!read.success) throw new LabelFault(`line ${index + 1}: ${z.prettifyError(read.error).replaceAll('\n', ' ')}`)
    return [read.data]
  })
}

function jsonOf(line: string, number: number): unknown {
  try {
    return JSON.parse(line)
  } catch (cause) {
    throw new LabelFault(`line ${number} is not JSON`, { cause })
  }
}
