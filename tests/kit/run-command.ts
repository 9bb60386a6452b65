import { execFile } from 'node:child_process'
import { compiled } from './compiled.ts'

/** How a command ended: its exit code, what it wrote, and what it said on standard error. */
export interface Ran {
  readonly code: number
  readonly out: string
  readonly said: string
}

/** Runs a file of `bot/commands` with this environment and nothing else of ours. */
export function runCommand(
  file: string,
  env: Readonly<Record<string, string>>,
  args: readonly string[] = [],
): Promise<Ran> {
  return new Promise((resolve) => {
    const command = [`bot/commands/${file}`, ...args]
    const child = execFile(process.execPath, command, { env: { ...compiled, ...env } }, (_, out, said) =>
      resolve({ code: child.exitCode ?? -1, out, said }),
    )
  })
}
