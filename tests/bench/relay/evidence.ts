import type { TelegramCall } from '#bot/sandbox/telegram/types.ts'
import { adviserCodes } from './code.ts'
import { going } from './record.ts'
import type { World } from './world.ts'

/** What may explain that nobody knows whether an adviser's words arrived, noted while it happens. */
export interface Evidence {
  /** Codes of words that were taken by Telegram, which never said so. */
  readonly timedOut: ReadonlySet<string>
  /** Codes of words that were on their way when a worker was killed. */
  readonly underWay: ReadonlySet<string>
  readonly kills: () => number
  /** A worker is about to be killed. */
  readonly killing: () => Promise<void>
  /** A worker was just killed. */
  readonly killed: () => Promise<void>
  readonly wiped: () => void
  readonly wipes: () => number
  /** Milliseconds. */
  readonly elapsed: () => number
  readonly stop: () => void
}

export function gatherEvidence({ telegram, database }: World): Evidence {
  const timedOut = new Set<string>()
  const underWay = new Set<string>()
  const began = Date.now()
  let [kills, wipes] = [0, 0]
  let last: TelegramCall | undefined
  const look = (): void => {
    const calls = telegram.calls()
    const fresh = last === undefined ? calls : calls.slice(calls.lastIndexOf(last) + 1)
    last = calls.at(-1)
    for (const { fault, accepted, payload } of fresh) {
      if (fault === 'timeout-after-accept' && accepted) add(timedOut, JSON.stringify(payload))
    }
  }
  const note = async (): Promise<void> => {
    for (const order of await going(database.sql)) add(underWay, order)
  }
  const looking = setInterval(look, 1_000)
  return {
    timedOut,
    underWay,
    kills: () => kills,
    killing: note,
    async killed() {
      kills += 1
      await note()
    },
    wiped: () => {
      wipes += 1
    },
    wipes: () => wipes,
    elapsed: () => Date.now() - began,
    stop: () => {
      clearInterval(looking)
      look()
    },
  }
}

function add(codes: Set<string>, text: string): void {
  for (const code of adviserCodes(text)) codes.add(code)
}
