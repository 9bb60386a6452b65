import { sql } from 'kysely'
import type { RequestId } from '#workflows/actor.ts'
import type { HelpPlace, NearPlace } from '#workflows/places/place.ts'
import type { Communes } from '#workflows/understand/commune.ts'
import type { Sql } from '../database/open.ts'

/** The places of digital mediation nearest to the commune of a request; none when it has none, or too far for a visit. */
export async function readNearPlaces(db: Sql, communes: Communes, request: RequestId): Promise<readonly NearPlace[]> {
  const asked = await db
    .selectFrom('actors')
    .select(sql<string | null>`state->'place'->>'code'`.as('code'))
    .where('id', '=', request)
    .executeTakeFirst()
  const commune = communes.byCode(asked?.code ?? '')
  if (!commune) return []
  const { rows } = await sql<{ readonly place: HelpPlace; readonly km: number }>`
    select place, km from (
      select place, 2 * 6371 * asin(least(1, sqrt(
        sin(radians(lat - ${commune.lat}) / 2) ^ 2
        + cos(radians(lat)) * cos(radians(${commune.lat})) * sin(radians(lon - ${commune.lon}) / 2) ^ 2
      ))) km
      from help_places where lat between ${commune.lat - latitudes} and ${commune.lat + latitudes}
    ) around where km <= ${farthest} order by km, place->>'id' limit ${most}
  `.execute(db)
  return rows.map(({ place: { name, address, postcode, commune: town, phone, programmes }, km }) => ({
    ...{ name, address, postcode, commune: town, phone, programmes },
    km,
  }))
}

const most = 5
/** Kilometres: what someone may be asked to go for help. */
const farthest = 50
/** Degrees of latitude that hold as much. */
const latitudes = 0.5
