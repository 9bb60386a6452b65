import { join } from 'node:path'
import { ConfigError, readConfig } from '../config.ts'
import { DataInUse, lockData } from '../data-lock.ts'
import { openDatabase } from '../database/open.ts'
import { createVault } from '../keys.ts'
import { reseal } from '../upkeep/reseal.ts'

/** `npm run keys:rotate`: seals again, with the first of PASSERELLE_KEYS, all that an older key sealed. */
const usage = `keys:rotate takes no argument. Put the new key first in PASSERELLE_KEYS and keep the older ones after it,
restart the program, then run this; it may be stopped and run again. The older keys may go once it says 0 left.`

try {
  if (process.argv.length > 2) throw new ConfigError([usage])
  const config = readConfig()
  // A server takes several programs; the embedded database is for one: stop the other first.
  const lock = config.databaseUrl === undefined ? lockData(config.dataDir) : undefined
  const { databaseUrl: url, dataDir, keys } = config
  const database = await openDatabase(url === undefined ? { dir: join(dataDir, 'postgres') } : { url })
  const done = await reseal(database.sql, createVault(keys), keys[0].id)
  await database.close()
  lock?.release()
  console.log(`Sealed again with the key "${keys[0].id}": ${done.resealed}. Already so: ${done.already}.`)
  console.log(
    `Left: ${done.left.length}${done.left.length > 0 ? ', whose key is missing or whose bytes changed:' : '.'}`,
  )
  for (const name of done.left) console.log(`  ${name}`)
  process.exitCode = done.left.length > 0 ? 1 : 0
} catch (error) {
  if (!(error instanceof ConfigError || error instanceof DataInUse)) throw error
  console.error(error.message)
  process.exitCode = 2
}
