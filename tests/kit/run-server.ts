import { Client } from 'pg'
import type { TestProject } from 'vitest/node'
import { openDatabase } from '#bot/database/open.ts'
import { startPostgres } from './postgres.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The address of the run's PostgreSQL server; undefined where none is installed. */
    readonly postgres: string | undefined
  }
}

/** The database that others are copied from: empty, at the newest schema. */
export const newest = 'newest'

let server: Awaited<ReturnType<typeof startPostgres>>

/** Before a run: one PostgreSQL server for all its files, where one is installed. */
export async function setup(run: TestProject): Promise<void> {
  server = await startPostgres()
  run.provide('postgres', server?.url)
  if (!server) return
  await onServer(server.url, `create database ${newest}`)
  const database = await openDatabase({ url: addressOf(server.url, newest) })
  await database.close()
}

/** After it. */
export async function teardown(): Promise<void> {
  await server?.stop()
}

/** One statement on a server that was started for tests. */
export async function onServer(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  await client.query(statement)
  await client.end()
}

/** The address of another database of the same server. */
export function addressOf(server: string, name: string): string {
  return server.replace('/postgres?', `/${name}?`)
}
