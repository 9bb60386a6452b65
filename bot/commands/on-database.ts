import { CannotStart, orCannotStart } from '../cannot-start.ts'
import { type Config, ConfigError, readConfig } from '../config.ts'
import { DataInUse, lockData } from '../data-lock.ts'
import { openDatabase, type Sql } from '../database/open.ts'
import { databasePlace } from '../database/place.ts'

/**
 * Works on the database that the environment configures, then closes it. What stands against it (a fault in the
 * configuration, a database out of reach or held by a running Passerelle) is refused with its sentence; what `work`
 * throws is thrown.
 */
export async function onDatabase(work: (sql: Sql, config: Config) => Promise<void>): Promise<void> {
  const opened = await openConfigured()
  if (opened === undefined) return
  try {
    await work(opened.sql, opened.config)
  } finally {
    await opened.close()
  }
}

/** A sentence on standard error, and 2 as the exit code: wrong arguments, a wrong file, a database that can't be had. */
export function refuse(sentence: string): void {
  console.error(sentence)
  process.exitCode = 2
}

async function openConfigured() {
  try {
    const config = readConfig()
    // A server takes several programs; the embedded database is for one: stop the other first.
    const lock = config.databaseUrl === undefined ? lockData(config.dataDir) : undefined
    const database = await orCannotStart(openDatabase(databasePlace(config)))
    const close = async (): Promise<void> => {
      await database.close()
      lock?.release()
    }
    return { config, sql: database.sql, close }
  } catch (error) {
    if (!(error instanceof ConfigError || error instanceof DataInUse || error instanceof CannotStart)) throw error
    refuse(error.message)
    return undefined
  }
}
