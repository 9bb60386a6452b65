import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { checkRedis } from './check.ts'
import type { RedisSettings } from './settings.ts'
import type { RedisLog } from './start.ts'

/** All that is needed to start the server again in the same place. */
interface Server extends RedisSettings {
  readonly program: string
  readonly libraries: readonly string[]
  readonly folder: string
  readonly log: RedisLog
}

/** In ms: the longest waits for a clean stop and between two restarts; a life long enough to forget past deaths. */
const patience = { stop: 10_000, restart: 5_000, calm: 60_000 }

/** Starts the server, brings it back whenever it dies, and gives the way to stop it for good. */
export async function supervise(server: Server): Promise<() => Promise<void>> {
  const stopping = new AbortController()
  const life = { child: launch(server) }
  await ready(server, life.child)
  void keepAlive(server, life, stopping.signal)
  return async () => {
    stopping.abort()
    await end(life.child)
  }
}

async function keepAlive(server: Server, life: { child: ChildProcess }, stopping: AbortSignal): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    const began = performance.now()
    await death(life.child)
    if (stopping.aborted) return
    server.log('redis.died', { code: life.child.exitCode ?? 0, signal: life.child.signalCode ?? '' })
    if (performance.now() - began > patience.calm) attempt = 0
    const waited = await wait(Math.min(100 * 2 ** attempt, patience.restart), true, { signal: stopping }).catch(
      () => false,
    )
    if (!waited) return
    life.child = launch(server)
  }
}

function death(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return Promise.resolve()
  return new Promise((resolve) => child.once('exit', () => resolve()))
}

/** Its own process group: Ctrl-C in the terminal must reach it through us, after the work in hand is done. */
function launch(server: Server): ChildProcess {
  const libraries = server.libraries.join(':')
  const env = libraries ? { LD_LIBRARY_PATH: libraries } : {}
  const child = spawn(server.program, ['-'], {
    cwd: server.folder,
    env,
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  child.on('error', (error) => server.log('redis.not-started', { reason: error.message }))
  child.stdin.on('error', (error) => server.log('redis.not-configured', { reason: error.message }))
  child.stdin.end(server.configuration)
  return child
}

async function ready(server: Server, child: ChildProcess): Promise<void> {
  const died = new AbortController()
  void death(child).then(() => died.abort())
  try {
    await checkRedis(server.url, died.signal)
  } catch (error) {
    await end(child)
    const log = await readFile(join(server.folder, 'redis.log'), 'utf8').catch(() => '')
    const words = log.trim().split('\n').at(-1)
    throw new Error(`Redis could not start (${server.program}). Its last words: ${words || 'none'}`, { cause: error })
  }
}

async function end(child: ChildProcess): Promise<void> {
  child.kill('SIGTERM')
  const impatience = setTimeout(() => child.kill('SIGKILL'), patience.stop)
  await death(child)
  clearTimeout(impatience)
}
