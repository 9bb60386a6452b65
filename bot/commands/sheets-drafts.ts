import { loadSheets } from '#prompts/knowledge/load-sheets.ts'
import type { Draft } from '#workflows/team/drafts/draft.ts'
import { CannotStart, orCannotStart } from '../cannot-start.ts'
import { ConfigError, readConfig } from '../config.ts'
import { DataInUse, lockData } from '../data-lock.ts'
import { openDatabase } from '../database/open.ts'
import { databasePlace } from '../database/place.ts'
import { sheetsFile } from '../drafts/sheets-file.ts'
import { readTeam } from '../views/scope.ts'

/** `npm run sheets:drafts`: the drafts that coordinators reviewed, as a file of sheets; their tests on standard error. */
const usage = `sheets:drafts takes no argument. It writes the reviewed drafts of the configured database as a file of sheets,
and on standard error a line of the tuning set for each:
  npm run --silent sheets:drafts > prompts/knowledge/sheets/NAME.ts 2> tests.jsonl`

if (process.argv.length > 2) refuse(usage)
else await run()

async function run(): Promise<void> {
  try {
    const drafts = await readDrafts()
    const reviewed = drafts.filter(({ review }) => review.is === 'reviewed')
    if (reviewed.length === 0) return console.error(`No reviewed draft. Not reviewed yet: ${drafts.length}.`)
    const { code, tests } = sheetsFile(reviewed, await loadSheets())
    process.stdout.write(code)
    for (const line of tests) console.error(line)
  } catch (error) {
    if (!(error instanceof ConfigError || error instanceof DataInUse || error instanceof CannotStart)) throw error
    refuse(error.message)
  }
}

async function readDrafts(): Promise<readonly Draft[]> {
  const config = readConfig()
  // A server takes several programs; the embedded database is for one: stop the other first.
  const lock = config.databaseUrl === undefined ? lockData(config.dataDir) : undefined
  const database = await orCannotStart(openDatabase(databasePlace(config)))
  const { drafts } = await readTeam(database.sql)
  await database.close()
  lock?.release()
  return drafts
}

function refuse(sentence: string): void {
  console.error(sentence)
  process.exitCode = 2
}
