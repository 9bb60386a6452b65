import { sql } from 'kysely'
import type { HelpPlace } from '#workflows/places/place.ts'
import type { Sql } from '../database/open.ts'

/** Gives the sandbox its first places; changes nothing where there are some. */
export async function seedPlaces(db: Sql, places: readonly HelpPlace[]): Promise<void> {
  const known = await db.selectFrom('help_places').select('id').limit(1).executeTakeFirst()
  if (!known) await savePlaces(db, places)
}

/** Puts these in the place of all that were known, in one transaction. */
export async function savePlaces(db: Sql, places: readonly HelpPlace[]): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await trx.deleteFrom('help_places').execute()
    await sql`
      insert into help_places (id, lat, lon, place)
      select place->>'id', (place->>'lat')::float8, (place->>'lon')::float8, place
      from jsonb_array_elements(${JSON.stringify(places)}::jsonb) place
    `.execute(trx)
  })
}
