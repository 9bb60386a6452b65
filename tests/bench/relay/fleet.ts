import { rm } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { type BotProcess, startBot } from '#tests/faults/bot-process.ts'
import { freshData } from '#tests/kit/fresh-data.ts'
import type { World } from './world.ts'

/** Worker processes on one PostgreSQL and one Redis, each started again whenever it ends, as a machine's supervisor does. */
export interface Fleet {
  readonly alive: () => number
  /** kill -9 of one that lives, the `nth` of them; resolves once it is gone, false when none lives. */
  readonly kill: (nth: number) => Promise<boolean>
  /** Starts that ended before they answered. */
  readonly failedStarts: () => number
  readonly stop: () => Promise<void>
}

/** Resolves once all `count` answer. */
export async function startFleet(world: World, count: number): Promise<Fleet> {
  const bots: BotProcess[] = []
  let failed = 0
  let stopping = false
  const show = (): void => {
    world.door.behind = bots.map(({ port }) => port)
  }
  const seats = await Promise.all(Array.from({ length: count }, () => freshData()))
  const starts = new Set<Promise<void>>()
  const start = async (dataDir: string): Promise<void> => {
    while (!stopping) {
      const bot = await startBot({ ...world.environment, PASSERELLE_DATA: dataDir }).catch(() => undefined)
      if (bot) {
        bots.push(bot)
        homes.set(bot, dataDir)
        show()
        return
      }
      failed += 1
      await sleep(500)
    }
  }
  const homes = new Map<BotProcess, string>()
  const begin = (dataDir: string): Promise<void> => {
    const started = start(dataDir).finally(() => starts.delete(started))
    starts.add(started)
    return started
  }
  const leave = (bot: BotProcess): void => {
    bots.splice(bots.indexOf(bot), 1)
    show()
  }
  await Promise.all(seats.map(begin))
  return {
    alive: () => bots.length,
    failedStarts: () => failed,
    async kill(nth) {
      const bot = bots[nth % Math.max(1, bots.length)]
      if (!bot) return false
      await bot.kill()
      leave(bot)
      const home = homes.get(bot)
      if (home !== undefined) void begin(home)
      return true
    },
    async stop() {
      stopping = true
      await Promise.all(starts)
      await Promise.all(bots.splice(0).map((bot) => bot.stop()))
      await Promise.all(seats.map((seat) => rm(seat, { recursive: true, force: true })))
    },
  }
}
