import { afterAll, beforeAll, expect, test } from 'vitest'
import { faultsSeed } from '#tests/kit/faults-seed.ts'
import { survive } from './kills.ts'
import { openTown, type Town } from './town.ts'

let town: Town | undefined

beforeAll(async () => {
  town = await openTown()
}, 60_000)
afterAll(() => town?.stop())

test(`killed 5 times between « postuler » and the decision, nothing is lost and nothing said twice (FAULTS_SEED=${faultsSeed})`, async () => {
  if (!town) throw new Error('The town is opened by beforeAll')
  const { repeats } = await survive(town, 5, faultsSeed)
  expect(repeats).toBeLessThanOrEqual(5)
}, 240_000)
