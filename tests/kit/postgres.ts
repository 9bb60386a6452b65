import type { ChildProcess } from 'node:child_process'
import { execFile, spawn } from 'node:child_process'
import { chown, mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import { Client } from 'pg'
import { findPostgres } from '#bot/setup/at-hand.mjs'
import { afterDeath } from './after-death.ts'
import { copyTemplate } from './template.ts'
import { throwaway } from './throwaway.ts'

const run = promisify(execFile)
const locale = process.platform === 'linux' ? 'C.UTF-8' : 'C'

/**
 * A throwaway PostgreSQL server (trust, Unix socket only; fsync off unless `durable`), or undefined where no server is installed.
 * Takes about a quarter of a second: one for a whole run; a file that ends or stops it has one of its own.
 * @throws {Error} when the server is installed and yet does not start.
 */
export async function startPostgres(
  manner: 'quick' | 'durable' = 'quick',
): Promise<{ url: string; stop(): Promise<void> } | undefined> {
  const programs = findPostgres()
  if (!programs) return undefined
  const owner = await unprivileged()
  const folder = await mkdtemp(join(manner === 'quick' ? throwaway : '/tmp', 'passerelle-pg-'))
  if (owner) await chown(folder, owner.uid, owner.gid)
  const data = join(folder, 'data')
  const stop = afterDeath(folder, join(data, 'postmaster.pid'))
  const options = { ...owner, cwd: folder, env: { LC_ALL: 'C' } }
  const initdb = join(programs, 'initdb')
  const { stdout: version } = await run(initdb, ['--version'])
  const from = [version, JSON.stringify(initial), `${owner?.uid}`]
  const make = async (made: string): Promise<void> => {
    if (owner) await chown(made, owner.uid, owner.gid)
    await run(initdb, ['-D', join(made, 'data'), ...initial], { ...options, cwd: made })
  }
  await copyTemplate({ name: 'postgres', from, make }, folder)
  const server = spawn(
    join(programs, 'postgres'),
    ['-D', data, '-k', folder, ...always, ...(manner === 'quick' ? quick : [])],
    {
      ...options,
      stdio: 'ignore',
    },
  )
  const url = `postgresql://postgres@localhost/postgres?host=${folder}`
  if (await answers(url, server)) return { url, stop }
  await stop()
  throw new Error('PostgreSQL is installed, but its throwaway server did not start.')
}

const initial = ['-U', 'postgres', '-A', 'trust', '-E', 'UTF8', `--locale=${locale}`, '-N', '--wal-segsize=1']
const always = flags(['max_connections=100', 'listen_addresses=', 'shared_buffers=64MB', 'timezone=UTC'])
const quick = flags(['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'autovacuum=off'])

function flags(settings: readonly string[]): readonly string[] {
  return settings.flatMap((setting) => ['-c', setting])
}

/** PostgreSQL refuses to run as root: its own user then, else nobody. */
async function unprivileged(): Promise<{ uid: number; gid: number } | undefined> {
  if (process.getuid?.() !== 0) return undefined
  const id = async (flag: string, user: string): Promise<number> => Number((await run('id', [flag, user])).stdout)
  const user = await id('-u', 'postgres').then(
    () => 'postgres',
    () => 'nobody',
  )
  return { uid: await id('-u', user), gid: await id('-g', user) }
}

async function answers(url: string, server: ChildProcess): Promise<boolean> {
  for (let attempt = 0; attempt < 500 && server.exitCode === null; attempt++) {
    const client = new Client({ connectionString: url })
    client.on('error', () => undefined)
    const connected = await client.connect().then(
      () => true,
      () => false,
    )
    await client.end().catch(() => undefined)
    if (connected) return true
    await wait(20)
  }
  return false
}
