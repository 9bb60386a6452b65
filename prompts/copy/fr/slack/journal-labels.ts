import { asideNames, endNames, pastNames } from './posts/words.ts'
import { fieldLabels, reasonLabels, revealLabels } from './labels.ts'

/** What an audit code says; a code without words yet is shown as it is. */
export function actLabel(code: string): string {
  return acts.get(code) ?? code
}

export function detailLabel(detail: string): string {
  return details.get(detail) ?? detail
}

const acts: ReadonlyMap<string, string> = new Map([
  ['file.sent', 'candidature envoyée'],
  ['file.changed', 'dossier modifié'],
  ['file.paused', 'disponibilité en pause'],
  ['file.resumed', 'disponibilité reprise'],
  ['file.withdrawn', 'candidature retirée'],
  ['file.answered', 'réponse reçue'],
  ['file.taken', 'dossier pris'],
  ['file.given-back', 'dossier rendu'],
  ['file.put-back', 'remis à l’étude'],
  ['file.opened', 'dossier ouvert'],
  ['file.asked', 'question posée'],
  ['file.asked-again', 'question renvoyée'],
  ['file.eligible', 'déclaré recevable'],
  ['file.declined', 'non retenue'],
  ['file.revealed', 'identité consultée'],
  ['file.noted', 'note ajoutée'],
  ['file.merge-asked', 'vérification de doublon demandée'],
  ['file.merge-kept', 'autre dossier réuni à celui-ci'],
  ['file.merge-refused', 'doublon : codes faux'],
  ['file.merge-expired', 'doublon : délai passé'],
  ['file.merge-impossible', 'doublon : impossible'],
  ['file.merged', 'réuni à un autre dossier'],
  ['file.pix-shared', 'résultats Pix partagés'],
  ['file.pix-taken-back', 'résultats Pix retirés du partage'],
  ['file.pix-found', 'résultat Pix trouvé dans une campagne'],
  ['list.exported', 'liste exportée'],
  ['team.coordinator-set', 'territoire attribué'],
  ['team.channel-set', 'canal choisi'],
  ['team.outsider-joined', 'arrivée dans un canal hors territoire'],
  ['team.pix-given', 'campagne Pix donnée à lire'],
  ['team.pix-imported', 'campagne Pix lue'],
  ['team.themes-set', 'thèmes coupés (-) ou rouverts (+)'],
  ['draft.proposed', 'fiche proposée'],
  ['draft.changed', 'fiche proposée modifiée'],
  ['draft.reviewed', 'fiche proposée relue'],
  ['draft.sent-back', 'fiche proposée à reprendre'],
  ['draft.dropped', 'fiche proposée retirée'],
  ['team.journal-read', 'journal consulté'],
  ['file.contested', 'autre regard demandé'],
  ['file.upheld', 'décision maintenue'],
  ['file.marked', 'motivation notée'],
  ['team.ranked', 'rapprochement demandé'],
  ['team.posts-given', 'fichier de postes donné à lire'],
  ...Object.entries(pastNames).map(([what, name]) => [`post.${what}`, name.toLowerCase()] as const),
])

const details: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...fieldLabels,
    ...reasonLabels,
    ...revealLabels,
    ...asideNames,
    ...endNames,
    upheld: 'maintenue',
    overturned: 'revue',
  }),
)
