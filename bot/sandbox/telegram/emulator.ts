import { once } from 'node:events'
import type { Server } from 'node:http'
import { createCrowd } from './crowd.ts'
import type { Machine } from './machine.ts'
import { createMachine } from './machine.ts'
import { createApiServer } from './server.ts'
import { saveState } from './snapshot.ts'
import type { TelegramEmulatorOptions } from './options.ts'
import type { TelegramEmulator } from './types.ts'

/** Starts an emulated Telegram on 127.0.0.1. Rejects when the port is taken or `saved` is not a snapshot. */
export async function createTelegramEmulator(options: TelegramEmulatorOptions): Promise<TelegramEmulator> {
  const machine = createMachine(options)
  const { platform, calls, faults, listeners, pump } = machine
  const { state, now, updates } = platform
  const server = createApiServer({ token: options.token, state, calls, now })
  const url = await listen(server, options.port ?? 0)
  pump.wakeAll()
  return {
    url,
    botName: state.bot.username,
    faults,
    get lastUpdateId() {
      return state.updates.past.at(-1)?.update.update_id ?? 0
    },
    ...createCrowd(platform),
    calls: calls.log,
    watch: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    description: () => state.bot.description,
    commands: () => state.bot.commands.get('default') ?? [...state.bot.commands.values()][0] ?? [],
    redeliver: updates.redeliver,
    snapshot: () => saveState(state),
    stop: () => stop(machine, server),
  }
}

async function listen(server: Server, port: number): Promise<string> {
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return `http://127.0.0.1:${address.port}`
}

async function stop({ platform, listeners, pump }: Machine, server: Server): Promise<void> {
  listeners.clear()
  platform.ear.close()
  await pump.stop()
  const closed = once(server, 'close')
  server.close()
  server.closeAllConnections()
  await closed
}
