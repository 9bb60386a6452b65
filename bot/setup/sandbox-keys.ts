import { randomBytes } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { VaultKey } from '#bot/keys.ts'
import { parseKeys } from './parse-keys.ts'

/**
 * The sandbox's key, made once as `keys` in `dataDir`, mode 600. It lies beside what it seals and so protects nothing.
 * @throws {Error} when the file holds something else.
 */
export function sandboxKeys(dataDir: string): readonly [VaultKey, ...VaultKey[]] {
  const file = join(dataDir, 'keys')
  const parsed = parseKeys(read(file) ?? make(dataDir, file))
  if ('keys' in parsed) return parsed.keys
  throw new Error(
    `${file} is damaged: ${parsed.fault}. Without it what it sealed is lost; remove ${dataDir} to begin anew.`,
  )
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

/** Whole or not at all, and the same for two who make it at once: written aside, then linked, the first link stays. */
function make(dataDir: string, file: string): string {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const aside = `${file}.${process.pid}`
  writeFileSync(aside, `sandbox:${randomBytes(32).toString('base64')}\n`, { mode: 0o600 })
  try {
    linkSync(aside, file)
  } catch (error) {
    if (read(file) === undefined) throw error
  } finally {
    rmSync(aside, { force: true })
  }
  return readFileSync(file, 'utf8')
}
