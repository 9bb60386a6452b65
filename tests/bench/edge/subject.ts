import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

export interface Subject {
  readonly port: number
  readonly stop: () => Promise<void>
}

/** Starts a bot in a process of its own and waits until its port answers. @throws when it ends or stays silent for 60 s. */
export async function startSubject(
  command: (port: number) => { args: readonly string[]; env?: Record<string, string> },
): Promise<Subject> {
  const port = await freePort()
  const { args, env = {} } = command(port)
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env,
  })
  for (let waited = 0; waited < 600; waited += 1) {
    if (child.exitCode !== null) throw new Error(`${args.join(' ')} ended with ${child.exitCode}`)
    if (await listens(port)) return { port, stop: () => stop(child) }
    await sleep(100)
  }
  throw new Error(`${args.join(' ')} did not answer`)
}

async function stop(child: ReturnType<typeof spawn>): Promise<void> {
  if (child.exitCode !== null) return
  const gone = once(child, 'exit')
  child.kill('SIGTERM')
  await Promise.race([gone, sleep(15_000)])
  child.kill('SIGKILL')
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  return typeof address === 'object' && address !== null ? address.port : 0
}

async function listens(port: number): Promise<boolean> {
  return await fetch(`http://127.0.0.1:${port}/`, { signal: AbortSignal.timeout(1_000) }).then(
    () => true,
    () => false,
  )
}
