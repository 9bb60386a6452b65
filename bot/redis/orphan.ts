import { execFile } from 'node:child_process'
import { readFile, readlink, realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import type { RedisLog } from './start.ts'

/** How long a server may take to write its data down and leave before it is killed, in ms. */
const patience = 10_000

/** Ends the server that a killed program left on `folder`; its data stays. Nothing happens when there is none. */
export async function endOrphan(folder: string, log: RedisLog): Promise<void> {
  const pid = Number(await readFile(join(folder, 'redis.pid'), 'utf8').catch(() => ''))
  if (!pid || !(await worksIn(pid, folder))) return
  log('redis.orphan-ended', { pid })
  send(pid, 'SIGTERM')
  const until = performance.now() + patience
  while (await worksIn(pid, folder)) {
    if (performance.now() > until) send(pid, 'SIGKILL')
    await wait(20)
  }
}

/** The id may be another program's by now: ours works in `folder`. A dead one that nobody buried works nowhere. */
async function worksIn(pid: number, folder: string): Promise<boolean> {
  const place = await (process.platform === 'linux' ? readlink(`/proc/${pid}/cwd`) : askLsof(pid)).catch(
    () => undefined,
  )
  return place !== undefined && place === (await realpath(folder))
}

async function askLsof(pid: number): Promise<string | undefined> {
  const { stdout } = await promisify(execFile)('lsof', ['-a', '-p', String(pid), '-d', 'cwd', '-Fn'])
  return /^n(.+)$/m.exec(stdout)?.[1]
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch {
    // It left by itself in between.
  }
}
