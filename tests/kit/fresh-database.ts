import { randomUUID } from 'node:crypto'
import { inject } from 'vitest'
import { addressOf, newest, onServer } from './run-server.ts'

/**
 * The address of a database that no other test has, empty and at the newest schema, on the run's PostgreSQL server; gone
 * with it. Undefined where none is installed: PGlite then, which does the same for twice the processor's time.
 */
export async function freshDatabase(): Promise<string | undefined> {
  const server = inject('postgres')
  if (server === undefined) return undefined
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await onServer(server, `create database ${name} template ${newest}`)
  return addressOf(server, name)
}
