import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

export interface Keeper {
  /** What was kept, or undefined the first time. */
  readonly saved: string | undefined
  /** Says that there is something new to keep; written after the work under way, several changes at once. */
  readonly changed: () => void
  /** Writes what is not written yet and heeds no later change. */
  readonly close: () => void
}

export interface KeepOptions {
  readonly file: string
  /** The text to keep; undefined when there is none yet. */
  readonly text: () => string | undefined
  /** Told when a writing failed; the next change tries again. */
  readonly failed: (fault: unknown) => void
}

/** A writing leaves this many times its length to other work before the next. */
const rest = 4

/**
 * Keeps a text in a file, replaced as a whole, so that a kill leaves the last text or the one before: at once when that is
 * quick, since what a platform said it took must be there after a kill. Throws when there is a file that can't be read.
 */
export function keep({ file, text, failed }: KeepOptions): Keeper {
  let soon: NodeJS.Timeout | NodeJS.Immediate | undefined
  let restUntil = 0
  let more = false
  let closed = false
  const changed = (): void => {
    more = true
    if (closed || soon) return
    const wait = restUntil - performance.now()
    soon = wait > 0 ? setTimeout(write, wait) : setImmediate(write)
  }
  const write = (): void => {
    soon = undefined
    if (!more) return
    more = false
    const from = performance.now()
    try {
      replace(file, text())
    } catch (fault) {
      failed(fault)
    }
    const to = performance.now()
    restUntil = to + (to - from) * rest
  }
  const close = (): void => {
    closed = true
    if (more) write()
  }
  return { saved: read(file), changed, close }
}

function replace(file: string, text: string | undefined): void {
  if (text === undefined) return
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(`${file}.new`, text, { mode: 0o600 })
  renameSync(`${file}.new`, file)
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && fault.code === 'ENOENT') return undefined
    throw fault
  }
}
