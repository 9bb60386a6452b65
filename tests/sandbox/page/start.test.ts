import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startSandbox } from '#bot/sandbox/start.ts'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

let dataDir = ''
const log = (): undefined => undefined

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'passerelle-sandbox-'))
})
afterEach(() => rm(dataDir, { recursive: true }))

describe('The sandbox starts', () => {
  it('with two candidates, a citizen, three coordinators and a channel for each perimeter', async () => {
    const sandbox = await startSandbox({ dataDir, port: 0, log })
    const { telegram, slack } = sandbox.emulators
    expect(telegram.people().map((one) => one.firstName)).toEqual(['Amina', 'Loïc', 'Jeanne'])
    expect(sandbox.team.coordinators.flatMap((one) => one.perimeters)).toEqual(['region:53', 'region:75', 'all'])
    expect(sandbox.admins).toEqual([slack.user('solene')?.id])
    const channels = sandbox.team.channels.map(({ channel }) => slack.channels().find((one) => one.id === channel))
    expect(channels.map((one) => one?.name)).toEqual(['national', 'bretagne', 'nouvelle-aquitaine'])
    expect(channels.every((one) => one?.private)).toBe(true)
    await sandbox.stop()
  })

  it('a second time with the same tokens, people and messages', async () => {
    // Given
    const first = await startSandbox({ dataDir, port: 0, log })
    first.emulators.telegram.people()[0]?.say('Je reviendrai')
    await first.emulators.slack.user('claire')?.say('bretagne', 'Bonjour à tous')
    await first.stop()
    // When
    const second = await startSandbox({ dataDir, port: 0, log })
    // Then
    expect(second.telegram.token).toBe(first.telegram.token)
    expect(second.slack.botToken).toBe(first.slack.botToken)
    expect(second.emulators.telegram.people()).toHaveLength(3)
    expect(second.emulators.telegram.people()[0]?.messages().at(-1)?.text).toBe('Je reviendrai')
    expect(second.emulators.slack.channel('bretagne').messages().at(-1)?.text).toBe('Bonjour à tous')
    await second.stop()
  })

  it('says at which address, and no token', async () => {
    const said: string[] = []
    const sandbox = await startSandbox({
      dataDir,
      port: 0,
      log: (event, details) => said.push(event, ...Object.values(details)),
    })
    expect(said).toEqual(['sandbox.started', sandbox.url])
    await sandbox.stop()
  })

  it('refuses a port that is taken', async () => {
    const first = await startSandbox({ dataDir, port: 0, log })
    const other = join(dataDir, 'other')
    const second = startSandbox({ dataDir: other, port: Number(new URL(first.url).port), log })
    await expect(second).rejects.toMatchObject({ code: 'EADDRINUSE' })
    await first.stop()
  })
})
