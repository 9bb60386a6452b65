import { seedTelegram } from '#bot/sandbox/seed.ts'
import { serveSandbox } from '#bot/sandbox/serve.ts'
import { freshDatabase } from '#tests/kit/fresh-database.ts'
import { type Passerelle, startPasserelle } from '#tests/kit/passerelle.ts'
import { afterAll, beforeAll } from 'vitest'

/** The whole Passerelle behind its sandbox page, for the tests of one file; each takes people of its own. */
export function stage(): { readonly url: () => string; readonly passerelle: () => Passerelle } {
  let started: { readonly url: string; readonly passerelle: Passerelle } | undefined
  let end = async (): Promise<void> => undefined
  beforeAll(async () => {
    const passerelle = await startPasserelle({ database: await freshDatabase() })
    seedTelegram(passerelle.telegram)
    const { telegram, slack } = passerelle
    const page = await serveSandbox({ telegram, slack, host: '127.0.0.1' })
    started = { url: page.url, passerelle }
    end = async () => {
      await page.stop()
      await passerelle.stop()
    }
  }, 60_000)
  afterAll(() => end())
  const here = (): NonNullable<typeof started> => {
    if (!started) throw new Error('the sandbox is there only while tests run')
    return started
  }
  return { url: () => here().url, passerelle: () => here().passerelle }
}
