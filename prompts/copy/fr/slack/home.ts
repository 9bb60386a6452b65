import type { SlackMessages } from '#prompts/copy/slack.ts'
import type { HomeFilter, HomeParams } from '#prompts/copy/slack-params.ts'
import type { CardButton, CardPage, Piece } from '#prompts/page.ts'
import { rich } from '#prompts/rich.ts'
import { teamButtons } from './commands.ts'
import { availabilityLabels, situationLabels } from './labels.ts'
import { row } from './list.ts'
import { requestSections } from './request-home.ts'

/** The App Home: requests for a human, then files: what is mine, then what waits in the territory, oldest first. */
export function home(params: SlackMessages['home']): CardPage {
  const { counts, territories, admin, mine, mineTotal } = params
  const more: readonly Piece[] =
    mineTotal > mine.length ? [{ piece: 'note', text: rich`Et ${mineTotal - mine.length} de plus.` }] : []
  return {
    fallback: `Passerelle : ${mineTotal} à vous, ${params.waitingTotal} en attente`,
    pieces: [
      { piece: 'header', text: 'Passerelle' },
      {
        piece: 'text',
        text: rich`**${territories.join(', ')}**\n${counts.sent} en attente · ${counts.taken} à l’étude · ${counts.eligible} ${counts.eligible > 1 ? 'recevables' : 'recevable'} · ${counts.declined} ${counts.declined > 1 ? 'non retenues' : 'non retenue'}`,
        button: { label: 'Actualiser', action: 'home.refresh' },
      },
      ...(admin ? [teamButtons] : []),
      ...requestSections(params.requests),
      { piece: 'actions', id: 'mine', buttons: [{ label: 'Mes réglages', action: 'team.mine' }] },
      { piece: 'header', text: `Mes dossiers (${mineTotal})` },
      ...(mine.length > 0 ? mine.map(row) : [nothing('Vous ne suivez aucun dossier pour l’instant.')]),
      ...more,
      ...waiting(params),
    ],
  }
}

function waiting({ waiting: rows, waitingTotal, page, filter, departements }: HomeParams): readonly Piece[] {
  const filtered = Object.values(filter).some((value) => value !== null)
  const empty = filtered ? 'Aucun dossier en attente avec ces filtres.' : 'Aucun dossier en attente. Tout est pris.'
  const pages = Math.max(1, Math.ceil(waitingTotal / 10))
  return [
    { piece: 'header', text: `En attente (${waitingTotal})` },
    filters(filter, departements),
    ...(rows.length > 0 ? rows.map(row) : [nothing(empty)]),
    ...turning(page, pages, filtered),
  ]
}

function filters(filter: HomeFilter, departements: HomeParams['departements']): Piece {
  const chosen = (value: string | null) => (value === null ? {} : { chosen: value })
  const options = (labels: Readonly<Record<string, string>>) =>
    Object.entries(labels).map(([value, label]) => ({ value, label }))
  const places = departements.map(({ code, name }) => ({ value: code, label: `${name} (${code})` }))
  return {
    piece: 'filters',
    id: 'filters',
    selects: [
      ...(places.length > 0
        ? [{ action: 'home.departement', placeholder: 'Département', options: places, ...chosen(filter.departement) }]
        : []),
      {
        action: 'home.availability',
        placeholder: 'Disponibilité',
        options: options(availabilityLabels),
        ...chosen(filter.availability),
      },
      {
        action: 'home.situation',
        placeholder: 'Situation',
        options: options(situationLabels),
        ...chosen(filter.situation),
      },
      {
        action: 'home.experience',
        placeholder: 'Expérience',
        options: options({ yes: 'Avec expérience', no: 'Sans expérience' }),
        ...chosen(filter.experience),
      },
      {
        action: 'home.pix',
        placeholder: 'Pix',
        options: options({ with: 'Avec un résultat Pix', without: 'Sans résultat Pix' }),
        ...chosen(filter.pix),
      },
    ],
  }
}

function turning(page: number, pages: number, filtered: boolean): readonly Piece[] {
  const buttons: readonly CardButton[] = [
    ...(page > 0 ? [{ label: 'Page précédente', action: 'home.previous', value: String(page - 1) }] : []),
    ...(page + 1 < pages ? [{ label: 'Page suivante', action: 'home.next', value: String(page + 1) }] : []),
    ...(filtered ? [{ label: 'Effacer les filtres', action: 'home.clear' }] : []),
  ]
  const where: readonly Piece[] = pages > 1 ? [{ piece: 'note', text: rich`Page ${page + 1} sur ${pages}` }] : []
  return buttons.length > 0 ? [...where, { piece: 'actions', id: 'pages', buttons }] : where
}

function nothing(words: string): Piece {
  return { piece: 'note', text: rich`${words}` }
}
