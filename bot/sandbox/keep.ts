import { readFileSync } from 'node:fs'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

export interface Keeper {
  /** What was kept, or undefined the first time. */
  readonly saved: string | undefined
  /** Says that there is something new to keep; written a moment later, several changes at once. */
  readonly changed: () => void
  /** Writes what is not written yet and heeds no later change. Never rejects. */
  readonly close: () => Promise<void>
}

export interface KeepOptions {
  readonly file: string
  /** The text to keep; undefined when there is none yet. */
  readonly text: () => string | undefined
  /** Told when a writing failed; the next change tries again. */
  readonly failed: (fault: unknown) => void
}

/** Milliseconds: changes that close to each other are written together. */
const together = 20

/** A long writing leaves this many times its length to other work before the next. */
const rest = 4

/**
 * Keeps a text in a file, replaced as a whole, so that a kill leaves the last text or the one before.
 * Throws when there is a file that can't be read.
 */
export function keep({ file, text, failed }: KeepOptions): Keeper {
  let soon: NodeJS.Timeout | undefined
  let writing: Promise<void> | undefined
  let more = false
  let closed = false
  const changed = (): void => {
    more = true
    if (!closed && !writing) soon ??= setTimeout(start, together)
  }
  const start = (): void => {
    soon = undefined
    writing = write().then((took) => {
      writing = undefined
      if (more && !closed) soon = setTimeout(start, Math.max(together, took * rest))
    })
  }
  const write = async (): Promise<number> => {
    more = false
    const from = performance.now()
    await replace(file, text()).catch(failed)
    return performance.now() - from
  }
  const close = async (): Promise<void> => {
    closed = true
    clearTimeout(soon)
    await writing
    if (more) await write()
  }
  return { saved: read(file), changed, close }
}

async function replace(file: string, text: string | undefined): Promise<void> {
  if (text === undefined) return
  await mkdir(dirname(file), { recursive: true })
  await writeFile(`${file}.new`, text, { mode: 0o600 })
  await rename(`${file}.new`, file)
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && fault.code === 'ENOENT') return undefined
    throw fault
  }
}
