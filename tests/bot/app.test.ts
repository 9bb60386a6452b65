import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Passerelle, startPasserelle } from '#tests/kit/passerelle.ts'
import { otherProcess } from '#tests/setup/child-process.ts'

let passerelle: Passerelle | undefined
beforeAll(async () => {
  passerelle = await startPasserelle()
}, 60_000)
afterAll(() => passerelle?.stop())

test('a Passerelle in health says so; without its database it says 503, refuses turns, and still stops', async () => {
  if (!passerelle) throw new Error('It is started by beforeAll')
  const { app, database } = passerelle
  const health = (): Promise<Response> => fetch(`http://127.0.0.1:${app.port}/health`)
  await expect
    .poll(async (): Promise<unknown> => (await health()).json())
    .toMatchObject({ status: 'ok', database: true, redis: true })
  await database.close()
  expect((await health()).status).toBe(503)
  await expect(app.take({ id: 'telegram:1', actor: 'chat:1', event: { is: 'chat.unblocked' } })).rejects.toThrow()
  await app.stop()
  await expect(health()).rejects.toThrow()
}, 60_000)

test('once stopped, nothing of it keeps the process alive', async () => {
  await using program = otherProcess(`
    import { startPasserelle } from '#tests/kit/passerelle.ts'
    const passerelle = await startPasserelle()
    await passerelle.app.take({ id: 'telegram:1', actor: 'chat:1', event: { is: 'chat.unblocked' } })
    await passerelle.stop()
    console.log('stopped for good')
  `)
  await program.line('stopped for good')
  expect(await program.ended()).toBe(0)
}, 60_000)
