import { expect, test } from 'vitest'
import { faultsSeed } from '#tests/kit/faults-seed.ts'
import { freshDatabase } from '#tests/kit/fresh-database.ts'
import { survive } from './kills.ts'
import { openTown } from './town.ts'

const postgres = await freshDatabase()
const journeys = [
  { name: 'PGlite', kills: 15 },
  { name: 'PGlite', kills: 10 },
  ...(postgres ? [{ name: 'PostgreSQL', kills: 15, url: postgres }] : [{ name: 'PGlite', kills: 15 }]),
  { name: 'PGlite', kills: 10 },
].map((journey, n) => ({ ...journey, seed: faultsSeed + n }))

test.for(journeys)('$kills kills on $name lose nothing (FAULTS_SEED=$seed)', async (journey) => {
  const town = await openTown('url' in journey ? journey.url : undefined)
  try {
    const { kills, repeats } = await survive(town, journey.kills, journey.seed)
    process.stderr.write(`${kills} kills on ${journey.name}: ${repeats} allowed repeats\n`)
    expect(repeats).toBeLessThanOrEqual(kills)
  } finally {
    await town.stop()
  }
})
