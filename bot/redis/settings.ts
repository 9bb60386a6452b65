import { randomBytes } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'

/** Where the server will listen, and its configuration file, handed over on its standard input. */
export interface RedisSettings {
  readonly url: string
  readonly configuration: string
}

/** The system's limit on a Unix socket's path is 104 bytes on macOS, 108 on Linux. */
const longestSocket = 100

/** Chooses a Unix socket in `folder`, or a free loopback port behind a password when its path is too long. */
export async function prepare(folder: string): Promise<RedisSettings> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const socket = join(folder, 'redis.sock')
  const onSocket = Buffer.byteLength(socket) < longestSocket
  return onSocket ? withSocket(folder, socket) : withPort(folder, await freePort())
}

function withSocket(folder: string, socket: string): RedisSettings {
  return {
    url: socket,
    configuration: configure(folder, ['port 0', `unixsocket ${quoted(socket)}`, 'unixsocketperm 700']),
  }
}

function withPort(folder: string, port: number): RedisSettings {
  const password = randomBytes(24).toString('hex')
  const lines = ['bind 127.0.0.1', `port ${port}`, `requirepass ${password}`]
  return { url: `redis://:${password}@127.0.0.1:${port}`, configuration: configure(folder, lines) }
}

function configure(folder: string, listening: readonly string[]): string {
  const lines = [
    ...listening,
    `dir ${quoted(folder)}`,
    `pidfile ${quoted(join(folder, 'redis.pid'))}`,
    `logfile ${quoted(join(folder, 'redis.log'))}`,
    'loglevel warning',
    'daemonize no',
    'appendonly yes',
    'appendfsync everysec',
    'save ""',
    'maxmemory-policy noeviction',
  ]
  return `${lines.join('\n')}\n`
}

const quoted = (path: string): string => `"${path.replaceAll(/["\\]/g, '\\$&')}"`

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      const port = address !== null && typeof address === 'object' ? address.port : 0
      probe.close(() => resolve(port))
    })
  })
}
