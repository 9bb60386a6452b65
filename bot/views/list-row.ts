import type { ListRow } from '#prompts/copy/slack-params.ts'
import { radii } from '#workflows/application.ts'
import type { FileRow } from '#workflows/file/row.ts'

/** A file's row as lists show it. */
export function listRow(row: FileRow): ListRow {
  return {
    id: row.id,
    ref: row.ref,
    commune: row.commune_name,
    departement: row.departement,
    status: row.status,
    owner: row.owner_name,
    disponibilite: row.available_on,
    rayon: radii.find((radius) => radius === row.radius) ?? 'france',
    situations: row.situations,
    experience: row.experience,
    paused: row.paused,
    completeness: row.completeness,
    sentAt: row.sent_at,
  }
}
