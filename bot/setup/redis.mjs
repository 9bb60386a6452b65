import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { alone } from './alone.mjs'
import { onPath } from './on-path.mjs'
import { project } from './project.mjs'
import { run } from './run-quietly.mjs'
import { unpackRedis } from './unpack-redis.mjs'

/** Where the packages are unpacked when the machine may not be changed. */
const root = join(project, '.data/redis/root')
const names = ['redis-server', 'valkey-server']

/** The Redis (or Valkey) server of this machine, with the libraries it needs when we unpacked it; undefined when none. */
export function findRedis() {
  const installed = onPath(names, ['/usr/sbin', '/usr/local/sbin', '/opt/homebrew/bin'])
  if (installed) return { program: installed, libraries: [] }
  const unpacked = join(root, 'usr/bin/redis-server')
  return existsSync(unpacked) ? { program: unpacked, libraries: libraryFolders() } : undefined
}

function libraryFolders() {
  const parents = ['usr/lib', 'lib'].map((folder) => join(root, folder)).filter((folder) => existsSync(folder))
  const triplets = parents.flatMap((parent) =>
    readdirSync(parent)
      .filter((name) => name.includes('-linux-'))
      .map((name) => join(parent, name)),
  )
  return [...triplets, ...parents]
}

/** Finds a Redis server or gets one: installed where we may, else unpacked under `.data/`; else says what to type. */
export async function ensureRedis(say) {
  if (findRedis()) return
  await alone('redis-setup', say, async () => {
    if (findRedis()) return
    say('No Redis server here: getting one (once)…')
    for (const way of ways()) {
      await way()
      if (findRedis()) return
    }
    throw new Error(
      `it needs Redis, and none could be got. Install it with:\n  ${byHand()}\nor set REDIS_URL, then start again.`,
    )
  })
}

function ways() {
  const apt = onPath(['apt-get'])
  const root = process.getuid?.() === 0
  return [
    ...(apt && root ? [installWithApt] : []),
    ...(onPath(['brew']) && !root ? [() => run('brew', ['install', 'redis'])] : []),
    ...(apt && onPath(['dpkg']) ? [unpackIntoRoot] : []),
  ]
}

async function installWithApt() {
  const install = ['install', '-y', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=120', 'redis-server']
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  const done = await run('apt-get', install, { env })
  if (!done.ok && (await run('apt-get', ['update'], { env })).ok) await run('apt-get', install, { env })
}

const unpackIntoRoot = () => unpackRedis(root)

/** The exact command for this machine. */
export function byHand() {
  const commands = {
    'apt-get': 'sudo apt-get install redis-server',
    brew: 'brew install redis',
    dnf: 'sudo dnf install valkey',
    apk: 'sudo apk add redis',
    pacman: 'sudo pacman -S valkey',
    zypper: 'sudo zypper install redis',
  }
  const manager = Object.keys(commands).find((name) => onPath([name]))
  return manager ? commands[manager] : 'see https://redis.io/docs/latest/operate/oss_and_stack/install/'
}
