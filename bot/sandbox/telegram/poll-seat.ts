import { conflict } from './refusal.ts'

/** Where the one long poll waits. */
export interface PollSeat {
  /** Waits until woken, up to `timeout` seconds, or until the connection is gone. Throws the 409 of `fail`. */
  readonly wait: (ask: { readonly timeout: number; readonly signal: AbortSignal }) => Promise<void>
  readonly wake: () => void
  readonly fail: (reason: string) => void
}

export function createPollSeat(): PollSeat {
  let seated: { readonly leave: () => void; readonly fail: (reason: string) => void } | undefined
  return {
    wake: () => seated?.leave(),
    fail: (reason) => seated?.fail(reason),
    wait: ({ timeout, signal }) => {
      if (timeout === 0 || signal.aborted) return Promise.resolve()
      return new Promise((resolve, reject) => {
        const rise = (): void => {
          clearTimeout(timer)
          signal.removeEventListener('abort', leave)
          seated = undefined
        }
        const leave = (): void => {
          rise()
          resolve()
        }
        const fail = (reason: string): void => {
          rise()
          reject(conflict(reason))
        }
        const timer = setTimeout(leave, timeout * 1000)
        signal.addEventListener('abort', leave)
        seated = { leave, fail }
      })
    },
  }
}
