import { CannotStart } from '../cannot-start.ts'
import type { Sql } from './open.ts'

type Mode = 'real' | 'sandbox'

/**
 * A database serves real people or the sandbox, for ever: the first start writes which.
 * @throws {CannotStart} when it serves the other, so that no real message goes to an emulator, nor the reverse.
 */
export async function claimMode(sql: Sql, mode: Mode): Promise<void> {
  const name = (of: Mode): string => `mode:${of}`
  await sql.transaction().execute(async (tx) => {
    const other = mode === 'real' ? 'sandbox' : 'real'
    const taken = await tx.selectFrom('chores').select('name').where('name', '=', name(other)).executeTakeFirst()
    if (taken) throw new CannotStart(refusals[mode])
    await tx
      .insertInto('chores')
      .values({ name: name(mode), begun: new Date() })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  })
}

const refusals: Readonly<Record<Mode, string>> = {
  sandbox:
    'This database serves the real platforms: give back their tokens, or remove DATABASE_URL to try the sandbox.',
  real: 'This database holds the sandbox’s invented people: give the real platforms another one (DATABASE_URL, or PASSERELLE_DATA).',
}
