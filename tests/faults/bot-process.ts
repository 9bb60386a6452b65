import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { compiled } from '#tests/kit/compiled.ts'

/** The program in a process of its own, as `npm start` runs it. */
export interface BotProcess {
  /** Where it serves its webhooks and `/health`. */
  readonly port: number
  /** kill -9; resolves once it is gone. */
  readonly kill: () => Promise<void>
  /** Asks it to stop, and gives its exit code. */
  readonly stop: () => Promise<number | null>
}

/**
 * Starts it with this environment and nothing else; resolves once it answers. `program`: another one, and its
 * words, that says where it answers as ours does. @throws when it ends instead.
 */
export async function startBot(
  environment: Readonly<Record<string, string>>,
  program: readonly string[] = ['bot/main.ts'],
): Promise<BotProcess> {
  const env = { HOST: '127.0.0.1', PORT: '0', LOG_LEVEL: 'silent', ...compiled, ...environment }
  const child = spawn(process.execPath, program, { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const gone = once(child, 'exit')
  const end = async (signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> => {
    child.kill(signal)
    await gone
    return child.exitCode
  }
  return {
    port: await portOf(child),
    kill: async () => void (await end('SIGKILL')),
    stop: () => end('SIGTERM'),
  }
}

/** Read from its greeting. */
function portOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let printed = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (chunk: string) => {
        printed += chunk
        const port = /answers on http:\/\/[^:]+:(\d+)/.exec(printed)?.[1]
        if (port !== undefined) resolve(Number(port))
      })
    }
    child.once('exit', (code) => reject(new Error(`The program ended with ${code}:\n${printed}`)))
  })
}
