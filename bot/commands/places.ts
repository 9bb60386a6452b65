import { join } from 'node:path'
import { loadCommunes } from '#prompts/communes/load.ts'
import { readAsked } from '../asked-files.ts'
import { importPlaces, type PlacesFile } from '../places/import-places.ts'
import { savePlaces } from '../places/save-places.ts'
import { onDatabase, refuse } from './on-database.ts'

/** `npm run places`: puts the places of a file where all programs on the configured database find them. */
const usage =
  'Usage: npm run places -- FILE   (FILE: places of digital mediation, a CSV in UTF-8 of the national standard)'
/** Rows that are named one by one. */
const shown = 20

const [path, ...others] = process.argv.slice(2)
if (path === undefined || others.length > 0 || path.startsWith('-')) refuse(usage)
else await run(path)

async function run(file: string): Promise<void> {
  const bytes = readAsked(file)
  if (typeof bytes === 'string') return refuse(bytes)
  await onDatabase(async (sql, { dataDir }) => {
    const read = importPlaces(bytes, loadCommunes(join(dataDir, 'communes.json'), dataDir))
    if (read.read === 'nothing') return refuse(`${file} is not a file of places: ${read.why}.`)
    await savePlaces(sql, read.places)
    for (const line of report(read)) console.log(line)
  })
}

function report(file: Extract<PlacesFile, { read: 'file' }>): readonly string[] {
  const { places, rejected, swapped, estimated, closed } = file
  return [
    `${places.length} places kept, in the place of those known before; ${rejected.length} rows rejected.`,
    ...rejected.slice(0, shown).map(({ line, why }) => `  line ${line}: ${why}`),
    ...(rejected.length > shown ? [`  and ${rejected.length - shown} more`] : []),
    `Latitude and longitude put right: ${swapped}. Set in the middle of their commune: ${estimated}.`,
    `Left out, because they receive nobody: ${closed}.`,
  ]
}
