import type { SlackEdge } from '#handlers/slack/edge.ts'
import type { TelegramEdge } from '#handlers/telegram/edge.ts'
import { CannotStart } from './cannot-start.ts'
import { withDeadline } from './deadline.ts'
import { every } from './every.ts'
import type { Health } from './health.ts'
import { faultOf, type Log } from './log.ts'
import { patiently } from './patiently.ts'
import type { Relay } from './relay/relay.ts'
import { serve } from './serve.ts'
import type { Lease } from './worker/lease.ts'
import type { Worker } from './worker/worker.ts'

/** All that runs once the doors are open. */
export interface Machine {
  readonly telegram: TelegramEdge
  readonly slack: SlackEdge
  readonly worker: Worker
  readonly relay: Relay
  readonly lease: Lease
  readonly health: () => Promise<Health>
  readonly missingScopes: () => Promise<readonly string[]>
  /** Tells those who wrote what waits for long. */
  readonly tellDelayed: () => Promise<void>
  /** Says in the log what only a person can set right. */
  readonly watch: () => Promise<void>
  /** The upkeep of a night that was missed. */
  readonly lateUpkeep: () => Promise<unknown>
  readonly log: Log
}

export interface Doorstep {
  readonly host: string
  readonly port: number
  /** Telegram's address of our webhook, when there is one. */
  readonly webhook: string | undefined
}

export interface OpenDoors {
  readonly port: number
  /** Slack scopes that the installed app lacks. */
  readonly missingScopes: readonly string[]
  readonly stop: () => Promise<void>
}

/**
 * Serves, then receives. `stop` shuts the doors first, then lets what is being sent end, and takes 22 s at most.
 * A partner that fails for a moment is asked again.
 * @throws what kept a door shut, everything stopped again.
 */
export async function openDoors(
  { telegram, slack, worker, relay, lease, health, missingScopes, tellDelayed, watch, lateUpkeep, log }: Machine,
  { host, port, webhook = 'http://localhost/telegram' }: Doorstep,
): Promise<OpenDoors> {
  const endRecovery = every(recoverEvery, 'worker.recovery', worker.recover, log)
  const endTelling = every(tellEvery, 'worker.delays', tellDelayed, log)
  const endWatch = every(watchEvery, 'watch', watch, log)
  const closing: (() => Promise<unknown>)[] = [telegram.stop, slack.stop]
  const stop = async (): Promise<void> => {
    await within(5_000, closing)
    await within(15_000, [worker.stop, relay.stop, endRecovery, endTelling, endWatch])
    await within(2_000, [lease.stop])
  }
  const telegramPath = new URL(webhook).pathname
  try {
    const doors = { telegramPath, telegram: telegram.webhook, slack: slack.requestListener, health }
    const served = await serve(doors, host, port)
    closing.push(served.stop)
    await patiently(slack.start).catch(refusal('Slack', 'SLACK_BOT_TOKEN and SLACK_APP_TOKEN'))
    const missing = await missingScopes().catch((): readonly string[] => [])
    if (missing.length > 0) log('slack.scopes-missing', { scopes: missing.join(' ') })
    await patiently(telegram.start).catch(refusal('Telegram', 'TELEGRAM_BOT_TOKEN and TELEGRAM_API_ROOT'))
    const late = lateUpkeep().catch(() => undefined)
    closing.push(() => late)
    return { port: served.port, missingScopes: missing, stop }
  } catch (cause) {
    await stop()
    throw cause
  }
}

/** What a partner's library throws may hold the token: none of it goes further than its name. */
function refusal(partner: string, variables: string): (cause: unknown) => never {
  return (cause) => {
    const why = faultOf(cause).error
    throw new CannotStart(
      `${partner} could not be reached, or refused us (${why}): check the network and ${variables}.`,
    )
  }
}

/** How often lanes held by mistake are looked for, in milliseconds. */
const recoverEvery = 5_000
/** How often troubles are looked for, in milliseconds. */
const watchEvery = 10_000
/** How often those who wrote hear of what waits, in milliseconds. */
const tellEvery = 10_000

/** Stops these together, and goes on after `ms` milliseconds at most. */
async function within(ms: number, stops: readonly (() => Promise<unknown>)[]): Promise<void> {
  await withDeadline(Promise.allSettled(stops.map((stop) => stop())), ms, [])
}
