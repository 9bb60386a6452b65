import { type Sheet, sheetSchema } from './sheet.ts'
import { readdirSync } from 'node:fs'

const folder = new URL('./sheets/', import.meta.url)

/**
 * Every knowledge sheet, in the order of their files. A file of `sheets/` exports `sheets`.
 * @throws {ZodError} when one breaks the schema. @throws {RangeError} when an id stands twice.
 */
export async function loadSheets(): Promise<readonly Sheet[]> {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .toSorted()
  const files = await Promise.all(
    names.map(async (name): Promise<{ readonly sheets: unknown }> => await import(new URL(name, folder).href)),
  )
  const sheets = files.flatMap(({ sheets: own }) => sheetSchema.array().parse(own))
  const twice = sheets.find(({ id }, i) => sheets.findIndex((other) => other.id === id) < i)
  if (twice) throw new RangeError(`The sheet ${twice.id} stands twice`)
  return sheets
}
