import { constants } from 'node:os'

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']

/**
 * What asks us to stop asks `child`, so that nothing is left running behind us; with `leave` we leave at once too, the
 * set-up being of no use without the rest. Call what it returns when the child has ended.
 */
export function passSignals(child, { leave = false } = {}) {
  const pass = (signal) => {
    child.kill(signal)
    if (leave) process.exit(128 + constants.signals[signal])
  }
  for (const signal of signals) process.on(signal, pass)
  return () => {
    for (const signal of signals) process.off(signal, pass)
  }
}
