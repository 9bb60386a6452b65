import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { passSignals } from './pass-signals.mjs'
import { project } from './project.mjs'

/**
 * Runs a program in our place: same terminal, signals passed on, its exit code (128 + n when signal n ended it).
 * It learns our process id in PASSERELLE_LAUNCHER, so that it can stop when we are killed.
 */
export function runInChild(program, args, env = {}) {
  return new Promise((resolve, reject) => {
    const launcher = { PASSERELLE_LAUNCHER: String(process.pid) }
    const child = spawn(program, args, { cwd: project, stdio: 'inherit', env: { ...process.env, ...launcher, ...env } })
    const stopPassing = passSignals(child)
    const orphaned = whenOrphaned(() => child.kill('SIGTERM'))
    const done = () => {
      clearInterval(orphaned)
      stopPassing()
    }
    child.once('error', (error) => {
      done()
      reject(error)
    })
    child.once('exit', (code, signal) => {
      done()
      resolve(signal ? 128 + (constants.signals[signal] ?? 0) : (code ?? 1))
    })
  })
}

/** npm killed outright forwards nothing: seen when our parent changes. Without npm an orphan may be meant (nohup). */
function whenOrphaned(then) {
  const parent = process.ppid
  const npm = process.env.npm_lifecycle_event !== undefined
  return setInterval(() => {
    if (npm && process.ppid !== parent) then()
  }, 500)
}
