import type { HomeRequests, RequestLine, RequestList } from '#prompts/copy/slack-request-reports.ts'
import type { CardButton, Piece, Rich } from '#prompts/page.ts'
import { rich } from '#prompts/rich.ts'
import { moment } from './dates.ts'
import { requestButton } from './request-buttons.ts'
import { themeLabel } from './theme-labels.ts'

/** An adviser's requests on their Home, before the files; nothing at all while there is none. */
export function requestSections({ mine, waiting, overdue }: HomeRequests): readonly Piece[] {
  if (mine.total + waiting.total + overdue.total === 0) {
    return [
      { piece: 'header', text: 'Demandes de conseil' },
      { piece: 'note', text: rich`Personne n’attend de réponse en ce moment.` },
    ]
  }
  return [
    ...section(`⏰ Réponse en retard (${overdue.total})`, overdue),
    ...section(`Mes demandes (${mine.total})`, mine),
    ...section(`Demandes en attente (${waiting.total})`, waiting),
  ]
}

function section(title: string, { rows, total }: RequestList): readonly Piece[] {
  if (total === 0) return []
  const more: readonly Piece[] =
    total > rows.length ? [{ piece: 'note', text: rich`Et ${total - rows.length} de plus.` }] : []
  return [{ piece: 'header', text: title }, ...rows.flatMap(line), ...more]
}

/** Two lines, then the ways in. */
function line(request: RequestLine): readonly Piece[] {
  const { id, ref, theme, urgency, stage, link } = request
  const urgent = urgency === 'high' ? rich`🔴 **Urgent** · ` : []
  const text = rich`${urgent}**${ref}** · ${themeLabel(theme)} · ${where(request)}\n${standing(request)}`
  const open: readonly CardButton[] = link === null ? [] : [{ label: 'Ouvrir', action: 'link.thread', url: link }]
  const buttons = stage === 'waiting' ? [requestButton('take', id), ...open] : open
  const [only, ...others] = buttons
  if (only === undefined) return [{ piece: 'text', text }]
  if (others.length === 0) return [{ piece: 'text', text, button: only }]
  return [
    { piece: 'text', text },
    { piece: 'actions', id: `home-${id}`, buttons },
  ]
}

function where({ place }: RequestLine): string {
  return place === null ? 'lieu non précisé' : `${place.name} (${place.code})`
}

function standing({ stage, since, owner, promisedBy, late }: RequestLine): Rich {
  const promise =
    promisedBy === null
      ? []
      : late
        ? rich` · **réponse promise avant le ${moment(promisedBy)}**`
        : rich` · réponse promise avant le ${moment(promisedBy)}`
  const by = owner === null ? '' : ` par ${owner}`
  return rich`${stages[stage]}${stage === 'waiting' ? '' : by} depuis le ${moment(since)}${promise}`
}

const stages: Readonly<Record<RequestLine['stage'], string>> = {
  waiting: 'En attente',
  claimed: 'Prise',
  answered: 'Suivie',
  resolved: 'Résolue',
  closed: 'Close',
}
