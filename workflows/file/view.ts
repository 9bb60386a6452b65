import { completenessOf } from './completeness.ts'
import type { FileRow, PixMarker } from './row.ts'
import { seekerOf } from './seeker.ts'
import type { FileState, LiveFile } from './state.ts'
import { shownPix } from './shown-pix.ts'
import { ownerOf } from './state.ts'

/** The row of a live file; none for one that is not there, or went on in another. */
export function viewFile(state: FileState): FileRow | undefined {
  return state.is === 'live' ? rowOf(state) : undefined
}

function rowOf(file: LiveFile): FileRow {
  const { answers, stage } = file
  const owner = ownerOf(file)
  return {
    id: file.id,
    ref: file.ref,
    departement: answers.commune.departement,
    region: answers.commune.region,
    commune: answers.commune.code,
    commune_name: answers.commune.name,
    status: stage.at,
    owner: owner?.id ?? null,
    owner_name: owner?.name ?? null,
    available_on: answers.disponibilite,
    radius: answers.rayon === 'france' ? anywhere : answers.rayon,
    situations: answers.situations,
    experience: answers.experience,
    pix: markersOf(file),
    paused: file.paused,
    completeness: completenessOf(answers).percent,
    waiting_channel: file.card === null,
    revealed_to: [...new Set(file.revealed.map(({ by }) => by.id))],
    seeker: seekerOf(file),
    sent_at: file.sentAt,
    decided_at: stage.at === 'eligible' || stage.at === 'declined' ? stage.since : null,
    updated_at: file.updatedAt,
  }
}

function markersOf(file: LiveFile): readonly PixMarker[] {
  const pix = shownPix(file)
  return [...(pix?.profile ? (['self'] as const) : []), ...(pix?.official ? [pix.official.is] : [])]
}

/** Kilometres, as the programme stores "France entière". */
const anywhere = 2000
