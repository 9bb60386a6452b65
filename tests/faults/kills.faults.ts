import { afterAll, expect, test } from 'vitest'
import { faultsSeed } from '#tests/kit/faults-seed.ts'
import { startPostgres } from '#tests/kit/postgres.ts'
import { survive } from './kills.ts'
import { openTown } from './town.ts'

const postgres = await startPostgres()
afterAll(() => postgres?.stop())

const journeys = [
  { name: 'PGlite', kills: 15 },
  { name: 'PGlite', kills: 10 },
  ...(postgres ? [{ name: 'PostgreSQL', kills: 15, url: postgres.url }] : [{ name: 'PGlite', kills: 15 }]),
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
