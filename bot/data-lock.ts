import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/**
 * Takes a data folder (made when missing) for this process alone, until `release` or the end of the process,
 * kill -9 included: it is the system's lock on an open file, held through SQLite, the same on Linux and macOS.
 * Waits `patience` ms, blocking, for a program that is just leaving.
 * @throws {DataInUse} when another living process has it.
 */
export function lockData(dir: string, patience = 3_000): { release(): void } {
  mkdirSync(dir, { recursive: true, mode: 0o700 })
  const holder = join(dir, 'lock.pid')
  const lock = new DatabaseSync(join(dir, 'lock'), { timeout: patience })
  try {
    lock.exec('BEGIN EXCLUSIVE')
  } catch (cause) {
    lock.close()
    throw isBusy(cause) ? new DataInUse(dir, read(holder), cause) : cause
  }
  writeFileSync(holder, `${process.pid}\n`)
  return { release: () => lock.close() }
}

/** Two programs on one data folder would break it. */
export class DataInUse extends Error {
  readonly dir: string
  /** The process that has the folder, when it could be read. */
  readonly pid: number | undefined
  constructor(dir: string, pid: number | undefined, cause: unknown) {
    const who = pid === undefined ? 'Another process' : `Process ${pid}`
    super(`${who} is using ${dir}: stop it first, or give this one a folder of its own with PASSERELLE_DATA.`, {
      cause,
    })
    this.name = 'DataInUse'
    this.dir = dir
    this.pid = pid
  }
}

/** SQLITE_BUSY. */
const isBusy = (error: unknown): boolean => error instanceof Error && 'errcode' in error && error.errcode === 5

function read(holder: string): number | undefined {
  try {
    return Number.parseInt(readFileSync(holder, 'utf8'), 10) || undefined
  } catch {
    return undefined
  }
}
