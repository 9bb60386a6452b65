import { createVault } from '../keys.ts'
import { reseal } from '../upkeep/reseal.ts'
import { onDatabase, refuse } from './on-database.ts'

/** `npm run keys:rotate`: seals again, with the first of PASSERELLE_KEYS, all that an older key sealed. */
const usage = `keys:rotate takes no argument. Put the new key first in PASSERELLE_KEYS and keep the older ones after it,
restart the program, then run this; it may be stopped and run again. The older keys may go once it says 0 left.`

if (process.argv.length > 2) refuse(usage)
else
  await onDatabase(async (sql, { keys }) => {
    const done = await reseal(sql, createVault(keys), keys[0].id)
    console.log(`Sealed again with the key "${keys[0].id}": ${done.resealed}. Already so: ${done.already}.`)
    console.log(
      `Left: ${done.left.length}${done.left.length > 0 ? ', whose key is missing or whose bytes changed:' : '.'}`,
    )
    for (const name of done.left) console.log(`  ${name}`)
    process.exitCode = done.left.length > 0 ? 1 : 0
  })
