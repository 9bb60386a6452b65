import { loadSheets } from '#prompts/knowledge/load-sheets.ts'
import { sheetsFile } from '../drafts/sheets-file.ts'
import { readTeam } from '../views/scope.ts'
import { onDatabase, refuse } from './on-database.ts'

/** `npm run sheets:drafts`: the drafts that coordinators reviewed, as a file of sheets; their tests on standard error. */
const usage = `sheets:drafts takes no argument. It writes the reviewed drafts of the configured database as a file of sheets,
and on standard error a line of the tuning set for each:
  npm run --silent sheets:drafts > prompts/knowledge/sheets/NAME.ts 2> tests.jsonl`

if (process.argv.length > 2) refuse(usage)
else
  await onDatabase(async (sql) => {
    const { drafts } = await readTeam(sql)
    const reviewed = drafts.filter(({ review }) => review.is === 'reviewed')
    if (reviewed.length === 0) return console.error(`No reviewed draft. Not reviewed yet: ${drafts.length}.`)
    const { code, tests } = sheetsFile(reviewed, await loadSheets())
    process.stdout.write(code)
    for (const line of tests) console.error(line)
  })
