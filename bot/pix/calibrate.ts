import type { StoredCalibration } from '#workflows/pix/engine/stored.ts'
import type { Sql } from '../database/open.ts'
import { calibrateApart } from './calibration-thread.ts'
import { parseCalibration } from './parse-calibration.ts'
import { readSheets } from './read-sheets.ts'

/** `too-few`: people and answers since the last one are too few to teach more. `overtaken`: another process was quicker. */
export type Calibrated =
  | { readonly became: 'made' | 'overtaken'; readonly people: number; readonly answers: number; readonly made: Made }
  | { readonly became: 'too-few'; readonly people: number; readonly answers: number; readonly wanted: Wanted }

/** The new version, and how many people's answers it was made from (the newest ones). */
export interface Made {
  readonly stored: StoredCalibration
  readonly from: number
}

/** New people, or new answers, that would be enough. */
export interface Wanted {
  readonly people: number
  readonly answers: number
}

export interface CalibrateOptions {
  /** Whether the version is kept; true by default. */
  readonly keep?: boolean
  readonly signal?: AbortSignal
}

/** Learns from all stored answers, when there are enough new ones: the next version of the items and of the people. */
export async function calibrateAnswers(db: Sql, { keep = true, signal }: CalibrateOptions = {}): Promise<Calibrated> {
  const last = await newest(db)
  const { sheets, ...count } = await readSheets(db, last?.made.getTime() ?? 0, most)
  const { people, answers } = count
  const wanted = { people: worth(20, last?.people), answers: worth(500, last?.answers) }
  const added = { people: count.newPeople, answers: Math.max(0, answers - (last?.answers ?? 0)) }
  if (added.people < wanted.people && added.answers < wanted.answers) return { became: 'too-few', ...added, wanted }
  const former = last ? parseCalibration(last.stored) : null
  const stored = await calibrateApart({ former, people: sheets.map((sheet) => sheet.answers) }, signal)
  const made = { stored, from: sheets.length }
  const first =
    !keep || (await insert(db, { version: stored.version, people, answers, stored: JSON.stringify(stored) }))
  return { became: first ? 'made' : 'overtaken', people, answers, made }
}

/** Assessments taken into account at most: more teach next to nothing, and take half a minute already. */
const most = 3_000

/** A calibration is worth making for this many new ones, and for a twentieth more, so that versions stay few. */
function worth(least: number, before = 0): number {
  return Math.max(least, Math.ceil(before / 20))
}

async function newest(db: Sql) {
  return await db.selectFrom('calibrations').selectAll().orderBy('version', 'desc').limit(1).executeTakeFirst()
}

interface NewRow {
  readonly version: number
  readonly people: number
  readonly answers: number
  readonly stored: string
}

/** False when another process has made this version meanwhile. */
async function insert(db: Sql, row: NewRow): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('calibrations')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}
