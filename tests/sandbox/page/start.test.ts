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
    const sandbox = await startSandbox({ dataDir, port: 0, portIsFirm: true, log })
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
    const first = await startSandbox({ dataDir, port: 0, portIsFirm: true, log })
    first.emulators.telegram.people()[0]?.say('Je reviendrai')
    await first.emulators.slack.user('claire')?.say('bretagne', 'Bonjour à tous')
    await first.stop()
    // When
    const second = await startSandbox({ dataDir, port: 0, portIsFirm: true, log })
    // Then
    expect(second.telegram.token).toBe(first.telegram.token)
    expect(second.slack.botToken).toBe(first.slack.botToken)
    expect(second.emulators.telegram.people()).toHaveLength(3)
    expect(second.emulators.telegram.people()[0]?.messages().at(-1)?.text).toBe('Je reviendrai')
    expect(second.emulators.slack.channel('bretagne').messages().at(-1)?.text).toBe('Bonjour à tous')
    await second.stop()
  })

  it('takes another port when its own is taken and nobody asked for it', async () => {
    const first = await startSandbox({ dataDir, port: 0, portIsFirm: true, log })
    const taken = Number(new URL(first.url).port)
    const second = await startSandbox({ dataDir: join(dataDir, 'other'), port: taken, portIsFirm: false, log })
    expect((await fetch(second.url)).status).toBe(200)
    expect(second.url).not.toBe(first.url)
    await Promise.all([first.stop(), second.stop()])
  })

  it('refuses a taken port that was asked for', async () => {
    const first = await startSandbox({ dataDir, port: 0, portIsFirm: true, log })
    const other = join(dataDir, 'other')
    const second = startSandbox({ dataDir: other, port: Number(new URL(first.url).port), portIsFirm: true, log })
    await expect(second).rejects.toMatchObject({ code: 'EADDRINUSE' })
    await first.stop()
  })
})
