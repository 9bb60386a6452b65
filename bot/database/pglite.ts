import type { PGlite } from '@electric-sql/pglite'
import { type DatabaseConnection, type Driver, PGliteDialect, PGliteDriver } from 'kysely'

/**
 * Kysely's PGlite dialect with one user at a time. PGlite has a single connection: without this lock, a query
 * that runs beside a transaction would silently become part of it and vanish with its rollback.
 */
export class ExclusivePGliteDialect extends PGliteDialect {
  readonly #open: () => Promise<PGlite>

  constructor(open: () => Promise<PGlite>) {
    super({ pglite: open })
    this.#open = open
  }

  override createDriver(): Driver {
    return new ExclusiveDriver({ pglite: this.#open })
  }
}

class ExclusiveDriver extends PGliteDriver {
  #last: Promise<void> = Promise.resolve()
  #release: () => void = () => undefined

  override async acquireConnection(): Promise<DatabaseConnection> {
    const before = this.#last
    const { promise, resolve } = Promise.withResolvers<void>()
    this.#last = promise
    await before
    this.#release = resolve
    return await super.acquireConnection()
  }

  override async releaseConnection(): Promise<void> {
    this.#release()
  }
}
