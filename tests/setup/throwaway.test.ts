import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import { Client } from 'pg'
import { expect, test } from 'vitest'
import { findPostgres } from '#bot/setup/at-hand.mjs'
import { startPostgres } from '#tests/kit/postgres.ts'
import { otherProcess } from './child-process.ts'

test.runIf(findPostgres())('a throwaway PostgreSQL answers, in UTF-8, and leaves nothing behind', async () => {
  const server = await startPostgres()
  const client = new Client({ connectionString: server?.url })
  await client.connect()
  expect((await client.query("select upper('é') as letter")).rows).toEqual([{ letter: 'É' }])
  await client.end()
  await server?.stop()
  expect(existsSync(new URL(server?.url ?? '').searchParams.get('host') ?? '')).toBe(false)
})

test('a throwaway Redis is removed even when the tests are killed outright', async () => {
  await using tests = otherProcess(`
    import { throwawayRedis } from '#tests/kit/redis.ts'
    console.log((await throwawayRedis()).url)
    setInterval(() => {}, 1000)
  `)
  const folder = dirname(dirname(await tests.line('redis.sock')))
  expect(existsSync(folder)).toBe(true)
  await tests.kill()
  await expect.poll(() => existsSync(folder), { timeout: 10_000 }).toBe(false)
})
