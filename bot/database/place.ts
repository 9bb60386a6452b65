import { join } from 'node:path'
import type { Config } from '../config.ts'
import type { openDatabase } from './open.ts'

/** Where the configured database is; the sandbox's embedded one lies apart from a real one. */
export function databasePlace({ databaseUrl, dataDir, mode }: Config): Parameters<typeof openDatabase>[0] {
  if (databaseUrl !== undefined) return { url: databaseUrl }
  return { dir: mode === 'real' ? join(dataDir, 'postgres') : join(dataDir, 'sandbox', 'postgres') }
}
