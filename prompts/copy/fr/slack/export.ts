import type { ListRow } from '#prompts/copy/slack-params.ts'
import { competences } from '#prompts/pix/competences.ts'
import type { Profile, SharedPix } from '#workflows/pix/assessment/state.ts'
import { officialLabels, situationLabels, statusLabels } from './labels.ts'
import { margin } from './pix-levels.ts'

/** What a line of the export holds; `identity` only for who revealed it. */
interface Exported extends ListRow {
  readonly updatedAt: number
  readonly pix: SharedPix | null
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

/** Levels with where they stand four times out of five; a total is not there, so that nobody sorts by it. */
const pixColumns: readonly Column[] = [
  { title: 'Pix officiel', cell: ({ pix }) => (pix?.official ? officialLabels[pix.official.is] : '') },
  { title: 'Auto-évaluation', cell: ({ pix }) => (pix?.profile ? isoDay(pix.profile.at) : '') },
  ...competences.map(({ id, name }, place) => ({
    title: `${id} ${name} (auto-évaluation, niveau sur 8)`,
    cell: ({ pix }: Exported) => (pix?.profile ? levelCell(pix.profile, place) : ''),
  })),
]

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
    ...pixColumns,
    { title: 'Prénom', cell: ({ identity }) => identity?.prenom ?? '' },
    { title: 'Nom', cell: ({ identity }) => identity?.nom ?? '' },
    { title: 'E-mail', cell: ({ identity }) => identity?.email ?? '' },
    { title: 'Téléphone', cell: ({ identity }) => identity?.telephone ?? '' },
  ],
}

/** « 4,2 ± 0,9 ». */
function levelCell({ levels, sd }: Profile, place: number): string {
  return `${decimal.format(levels[place] ?? 0)} ± ${decimal.format(margin(sd[place] ?? 0))}`
}

function yesNo(value: boolean): string {
  return value ? 'oui' : 'non'
}

function isoDay(when: number): string {
  return swedish.format(new Date(when))
}

const decimal = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 })

/** Sweden writes dates as ISO does. */
const swedish = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' })
