import { expect, test } from 'vitest'
import { quick } from '#tests/bench/relay/options.ts'
import { storm } from '#tests/bench/relay/storm.ts'
import { findPostgres } from '#bot/setup/at-hand.mjs'
import { faultsSeed } from '#tests/kit/faults-seed.ts'

test.runIf(findPostgres())(
  `people and advisers write to each other while everything fails, and nothing is lost, twice or out of order (FAULTS_SEED=${faultsSeed})`,
  async () => {
    const say = (line: string): boolean => process.stderr.write(`${line}\n`)
    const { figures, broken } = await storm({ ...quick, seed: faultsSeed }, say)
    for (const { what, seen, limit } of figures) say(`${what}: ${seen}${limit === '' ? '' : ` (limit: ${limit})`}`)
    expect(broken).toEqual([])
  },
)
