import { readFileSync } from 'node:fs'

/** The bytes of a file named on a command line, or the sentence for a terminal that says why it can't be read. */
export function readAsked(path: string): Buffer | string {
  try {
    return readFileSync(path)
  } catch (error) {
    return `${path} cannot be read: ${reasonOf(error)}.`
  }
}

/** Writes a file if one was named on a command line; the sentence for a terminal when it can't be written. */
export function writeAsked(path: string | undefined, write: (path: string) => void): string | undefined {
  if (path === undefined) return undefined
  try {
    write(path)
    return undefined
  } catch (error) {
    return `${path} cannot be written: ${reasonOf(error)}.`
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return reasons.get(code) ?? String(code ?? error)
}

const reasons: ReadonlyMap<unknown, string> = new Map([
  ['ENOENT', 'there is no such file'],
  ['EISDIR', 'it is a directory'],
  ['EACCES', 'permission denied'],
  ['ENOSPC', 'the disk is full'],
])
