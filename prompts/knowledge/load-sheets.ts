import { readdirSync } from 'node:fs'
import { z } from 'zod'
import { type Sheet, sheetSchema } from './sheet.ts'
import type { Wordings } from './wordings.ts'

/**
 * Every knowledge sheet, in the order of their files, its questions followed by its wordings, whichever files these
 * stand in. A file of `sheets/` exports `sheets`, one of `wordings/` exports `wordings`.
 * @throws {ZodError} when one breaks the schema.
 * @throws {RangeError} when an id stands twice, or wordings are of a sheet that does not exist.
 */
export async function loadSheets(): Promise<readonly Sheet[]> {
  const sheets = (await filesOf('sheets')).flatMap((file) => sheetsSchema.parse(file).sheets)
  const twice = sheets.find(({ id }, i) => sheets.findIndex((other) => other.id === id) < i)
  if (twice) throw new RangeError(`The sheet ${twice.id} stands twice`)
  const wordings = await loadWordings()
  const stray = [...wordings.keys()].find((id) => !sheets.some((sheet) => sheet.id === id))
  if (stray !== undefined) throw new RangeError(`Wordings of no sheet: ${stray}`)
  return sheets.map((sheet) => ({ ...sheet, questions: [...sheet.questions, ...(wordings.get(sheet.id) ?? [])] }))
}

async function loadWordings(): Promise<ReadonlyMap<string, readonly string[]>> {
  const files = (await filesOf('wordings')).map((file): Wordings => wordingsSchema.parse(file).wordings)
  const all = Map.groupBy(files.flatMap(Object.entries<readonly string[]>), ([id]) => id)
  return new Map([...all].map(([id, entries]) => [id, entries.flatMap(([, texts]) => texts)]))
}

/** What the files of a folder beside this one export, in the order of their names. */
async function filesOf(name: 'sheets' | 'wordings'): Promise<readonly unknown[]> {
  const folder = new URL(`./${name}/`, import.meta.url)
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .toSorted()
  const files: readonly unknown[] = await Promise.all(names.map((file) => import(new URL(file, folder).href)))
  return files
}

const sheetsSchema = z.object({ sheets: z.array(sheetSchema) })
const wordingsSchema = z.object({ wordings: z.record(z.string(), z.array(z.string().trim().min(1).max(400))) })
