import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** A second process that runs a few lines of TypeScript in the project; killed outright when disposed. */
export interface OtherProcess extends AsyncDisposable {
  readonly child: ChildProcess
  /** Resolves with the line that holds `word`, once printed; rejects when the process ends without. */
  line(word: string): Promise<string>
  /** kill -9, and resolves once gone. */
  kill(): Promise<void>
  /** Resolves with the exit code, once nobody can print any more: its own children are gone too. */
  ended(): Promise<number | null>
}

/** Runs `code`, an ES module that may import `#bot/…`, in a process of its own. */
export function otherProcess(code: string): OtherProcess {
  const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', code], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const gone = once(child, 'close')
  let printed = ''
  const listeners = new Set<() => void>()
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      printed += chunk
      for (const listener of listeners) listener()
    })
  }
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL')
    await gone
  }
  return {
    child,
    kill,
    line: (word) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const found = printed
            .split('\n')
            .slice(0, -1)
            .find((line) => line.includes(word))
          if (found !== undefined) resolve(found)
        }
        listeners.add(look)
        look()
        void gone.then(() => reject(new Error(`"${word}" was not printed, but:\n${printed}`)))
      }),
    ended: () => gone.then(() => child.exitCode),
    [Symbol.asyncDispose]: kill,
  }
}
