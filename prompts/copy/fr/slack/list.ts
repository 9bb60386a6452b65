import type { ListRow } from '#prompts/copy/slack-params.ts'
import type { CardPage, Piece } from '#prompts/page.ts'
import { rich } from '#prompts/rich.ts'
import type { SlackMessages } from '#prompts/copy/slack.ts'
import { fileButton } from './buttons.ts'
import { day } from './dates.ts'
import { placeLabel, situationLabels, statusLabels } from './labels.ts'

/** A file in a list: two lines and the way in. */
export function row(file: ListRow): Piece {
  const reach = file.rayon === 'france' ? 'toute la France' : `${file.rayon} km`
  const situations = file.situations.map((situation) => situationLabels[situation].toLowerCase()).join(', ')
  const experience = file.experience ? ' · expérience' : ''
  const pause = file.paused ? ' · en pause' : ''
  const status = file.status === 'sent' ? `envoyé le ${day(file.sentAt)}` : statusLabels[file.status].toLowerCase()
  const owner = file.owner ? ` · ${file.owner}` : ''
  return {
    piece: 'text',
    text: rich`**${file.ref}** · ${placeLabel(file)} · ${status}${owner}\nDisponible le ${day(file.disponibilite)}${pause} · ${reach} · ${situations}${experience} · rempli à ${file.completeness} %`,
    button: fileButton('open', file.id),
  }
}

export function searchResults({ words, rows, total }: SlackMessages['search-results']): CardPage {
  const found = total > 1 ? `${total} dossiers` : `${total} dossier`
  const fallback = total === 0 ? `Aucun dossier pour « ${words} ».` : `${found} pour « ${words} »`
  const more: readonly Piece[] =
    total > rows.length
      ? [{ piece: 'note', text: rich`Voici les ${rows.length} premiers. Précisez avec la commune ou la référence.` }]
      : []
  const none = rich`Aucun dossier de votre territoire pour « ${words} ». Essayez une référence, une commune ou un département.`
  return {
    fallback,
    pieces: [{ piece: 'text', text: total === 0 ? none : rich`**${fallback}**` }, ...rows.map(row), ...more],
  }
}
