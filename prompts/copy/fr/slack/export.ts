import type { ListRow } from '#prompts/copy/slack-params.ts'
import { situationLabels, statusLabels } from './labels.ts'

/** What a line of the export holds; `identity` only for who revealed it. */
interface Exported extends ListRow {
  readonly updatedAt: number
  readonly identity: {
    readonly prenom: string
    readonly nom: string
    readonly email: string
    readonly telephone: string | null
  } | null
}

interface Column {
  readonly title: string
  readonly cell: (row: Exported) => string
}

/** The list of a territory, as a spreadsheet shows it. Dates are ISO, read in Paris. */
export const exportFile: { readonly name: string; readonly title: string; readonly columns: readonly Column[] } = {
  name: 'dossiers.csv',
  title: 'Dossiers de votre territoire',
  columns: [
    { title: 'Référence', cell: ({ ref }) => ref },
    { title: 'Commune', cell: ({ commune }) => commune },
    { title: 'Département', cell: ({ departement }) => departement },
    { title: 'Statut', cell: ({ status }) => statusLabels[status] },
    { title: 'Suivi par', cell: ({ owner }) => owner ?? '' },
    { title: 'Disponible le', cell: ({ disponibilite }) => disponibilite },
    { title: 'En pause', cell: ({ paused }) => yesNo(paused) },
    { title: 'Rayon', cell: ({ rayon }) => (rayon === 'france' ? 'toute la France' : `${rayon} km`) },
    { title: 'Situation', cell: ({ situations }) => situations.map((each) => situationLabels[each]).join(', ') },
    { title: 'Expérience', cell: ({ experience }) => yesNo(experience) },
    { title: 'Rempli à', cell: ({ completeness }) => `${completeness} %` },
    { title: 'Envoyé le', cell: ({ sentAt }) => isoDay(sentAt) },
    { title: 'Modifié le', cell: ({ updatedAt }) => isoDay(updatedAt) },
    { title: 'Prénom', cell: ({ identity }) => identity?.prenom ?? '' },
    { title: 'Nom', cell: ({ identity }) => identity?.nom ?? '' },
    { title: 'E-mail', cell: ({ identity }) => identity?.email ?? '' },
    { title: 'Téléphone', cell: ({ identity }) => identity?.telephone ?? '' },
  ],
}

function yesNo(value: boolean): string {
  return value ? 'oui' : 'non'
}

function isoDay(when: number): string {
  return swedish.format(new Date(when))
}

/** Sweden writes dates as ISO does. */
const swedish = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' })
