import type { FaultBoard } from './faults.ts'
import type { Method } from './methods/method.ts'
import { methods } from './methods/table.ts'
import type { Outcome } from './outcome.ts'
import { attempt } from './outcome.ts'
import type { Params } from './params.ts'
import { integer } from './params.ts'
import type { Platform } from './platform.ts'
import { Refusal } from './refusal.ts'
import { shownPayload } from './shown.ts'
import type { TelegramCall } from './types.ts'

/** Runs the bot's calls and keeps a log of them. */
export interface Calls {
  readonly log: () => readonly TelegramCall[]
  readonly run: (method: string, params: Params, signal: AbortSignal) => Promise<Outcome>
}

interface CallParts {
  readonly platform: Platform
  readonly faults: FaultBoard
  /** Throws a 429 above the platform's rates. */
  readonly limit: (method: string, chat: number) => void
}

const remembered = 20_000
const byName = new Map<string, readonly [name: string, method: Method]>(
  Object.entries(methods).map(([name, method]) => [name.toLowerCase(), [name, method]]),
)

export function createCalls({ platform, faults, limit }: CallParts): Calls {
  const log: TelegramCall[] = []
  const run: Calls['run'] = async (written, params, signal) => {
    const [name, method] = byName.get(written.toLowerCase()) ?? [written, unknownMethod]
    const chat = integer(params, 'chat_id', 0)
    const call = (): unknown => {
      limit(name, chat)
      return method(platform, params, signal)
    }
    const fault = faults.draw(name, chat)
    const { outcome, refusal } = await attempt(call, fault)
    if (name !== 'getUpdates') {
      log.push({
        method: name,
        payload: shownPayload(params),
        at: platform.now(),
        accepted: refusal === undefined,
        refusal,
        fault: fault?.kind,
      })
    }
    if (log.length > 2 * remembered) log.splice(0, remembered)
    return outcome
  }
  return { log: () => log.slice(-remembered), run }
}

const unknownMethod: Method = () => {
  throw new Refusal(404, 'Not Found: method not found')
}
