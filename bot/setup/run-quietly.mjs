import { spawn } from 'node:child_process'
import { passSignals } from './pass-signals.mjs'

/** Runs a program without a word, in `cwd` and with `env` added; says whether it went well and what it printed. */
export function run(program, args, { cwd, env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, LC_ALL: 'C', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const stopPassing = passSignals(child, { leave: true })
    const printed = []
    child.stdout.on('data', (chunk) => printed.push(chunk))
    child.stderr.resume()
    child.once('error', () => resolve({ ok: false, output: '' }))
    child.once('close', stopPassing)
    child.once('close', (code) => resolve({ ok: code === 0, output: Buffer.concat(printed).toString() }))
  })
}
