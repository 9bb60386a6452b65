import { readdirSync } from 'node:fs'
import { z } from 'zod'
import { type Sheet, sheetSchema } from './sheet.ts'

const folder = new URL('./sheets/', import.meta.url)

/**
 * Every knowledge sheet, in the order of their files. A file of `sheets/` exports `sheets`.
 * @throws {ZodError} when one breaks the schema. @throws {RangeError} when an id stands twice.
 */
export async function loadSheets(): Promise<readonly Sheet[]> {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .toSorted()
  const files: readonly unknown[] = await Promise.all(names.map((name) => import(new URL(name, folder).href)))
  const sheets = files.flatMap((file) => fileSchema.parse(file).sheets)
  const twice = sheets.find(({ id }, i) => sheets.findIndex((other) => other.id === id) < i)
  if (twice) throw new RangeError(`The sheet ${twice.id} stands twice`)
  return sheets
}

const fileSchema = z.object({ sheets: z.array(sheetSchema) })
