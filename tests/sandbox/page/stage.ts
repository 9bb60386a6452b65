import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Sandbox, startSandbox } from '#bot/sandbox/start.ts'
import { afterAll, beforeAll } from 'vitest'
import { scriptedBot } from './scripted-bot.ts'

/** A sandbox with the scripted bot, for the tests of one file; each test takes a person or a coordinator of its own. */
export function stage(): { readonly sandbox: () => Sandbox } {
  let started: Sandbox | undefined
  let end = async (): Promise<void> => undefined
  beforeAll(async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'passerelle-page-'))
    const sandbox = await startSandbox({ dataDir, port: 0, portIsFirm: true, log: () => undefined })
    const bot = await scriptedBot(sandbox)
    started = sandbox
    end = async () => {
      await bot.stop()
      await sandbox.stop()
      await rm(dataDir, { recursive: true })
    }
  })
  afterAll(() => end())
  return {
    sandbox: () => {
      if (!started) throw new Error('the sandbox is there only while tests run')
      return started
    },
  }
}
