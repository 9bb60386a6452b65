import { join } from 'node:path'
import type { HelpPlace } from '#workflows/places/place.ts'
import type { Team } from '#workflows/team/state.ts'
import { keptSlack, keptTelegram } from './kept.ts'
import type { Emulators } from './look.ts'
import { sandboxPlaces } from './places.ts'
import { seedSlack, seedTelegram } from './seed.ts'
import { serveSandbox } from './serve.ts'
import { tokens } from './tokens.ts'

export interface SandboxOptions {
  /** Folder of the program's data; the sandbox keeps its own in `sandbox/` there. */
  readonly dataDir: string
  /** Of the page; 0 takes a free one. */
  readonly port: number
  /** Whether it must be that port: otherwise a free one is taken when it is busy. */
  readonly portIsFirm: boolean
  readonly log: (event: string, details: Readonly<Record<string, string>>) => void
}

/** The emulated platforms and what the configuration takes from them in place of real ones. */
export interface Sandbox {
  /** Address of the page. */
  readonly url: string
  readonly telegram: { readonly token: string; readonly apiRoot: string }
  readonly slack: { readonly botToken: string; readonly appToken: string; readonly apiUrl: string }
  /** Slack ids of the administrators, as SLACK_ADMIN_IDS gives them. */
  readonly admins: readonly string[]
  /** Settings the team starts with, when it has none yet. */
  readonly team: Team
  /** Places of digital mediation, when none are known yet. */
  readonly places: readonly HelpPlace[]
  readonly emulators: Emulators
  /** Keeps the last changes, then closes every door. */
  readonly stop: () => Promise<void>
}

/** Starts both emulators with the people of last time, or the first ones, and serves their page on loopback. */
export async function startSandbox({ dataDir, port, portIsFirm, log }: SandboxOptions): Promise<Sandbox> {
  const folder = join(dataDir, 'sandbox')
  const { telegramToken, slackBotToken, slackAppToken } = tokens(join(folder, 'tokens.json'))
  const failed = (fault: unknown): void => log('sandbox.not-kept', { fault: String(fault) })
  const [inTelegram, inSlack] = await Promise.all([
    keptTelegram(join(folder, 'telegram.json'), { token: telegramToken }, failed),
    keptSlack(join(folder, 'slack.json'), { botToken: slackBotToken, appToken: slackAppToken }, failed),
  ])
  const emulators = { telegram: inTelegram.emulator, slack: inSlack.emulator }
  seedTelegram(emulators.telegram)
  const { admins, team } = seedSlack(emulators.slack)
  const leave = (): Promise<unknown> => Promise.all([inTelegram.stop(), inSlack.stop()])
  const served = await serveSandbox({ ...emulators, port, portIsFirm, host: '127.0.0.1' }).catch(
    async (fault: unknown) => {
      await leave()
      throw fault
    },
  )
  const stop = async (): Promise<void> => {
    await served.stop()
    await leave()
  }
  return {
    url: served.url,
    telegram: { token: telegramToken, apiRoot: emulators.telegram.url },
    slack: { botToken: slackBotToken, appToken: slackAppToken, apiUrl: emulators.slack.url },
    admins,
    team,
    places: sandboxPlaces,
    emulators,
    stop,
  }
}
