import type { SlackMessages } from '#prompts/copy/slack.ts'
import type { MergeNews } from '#prompts/copy/slack-params.ts'
import type { CardPage, Piece, Rich } from '#prompts/page.ts'
import { join, rich } from '#prompts/rich.ts'
import { resendButton } from './buttons.ts'
import { deliveryLabels, fieldLabels, officialLabels } from './labels.ts'
import { calling, mention } from './mention.ts'
import { notice } from './notices.ts'

/** A coordinator's question, with what became of it. */
export function question({ file, question: id, by, text, delivery }: SlackMessages['question']): CardPage {
  const lost = delivery === 'failed' || delivery === 'uncertain'
  const resend: readonly Piece[] = lost ? [{ piece: 'actions', id: 'question', buttons: [resendButton(file, id)] }] : []
  return {
    fallback: `Question de ${by.name} : ${text}`,
    pieces: [
      { piece: 'text', text: rich`**Question de** ${mention(by)}\n${text}` },
      { piece: 'note', text: rich`${deliveryLabels[delivery]}` },
      ...resend,
    ],
  }
}

export function candidateAnswer({ owner, asked, text }: SlackMessages['candidate-answer']): CardPage {
  return {
    fallback: `Réponse reçue : ${text}`,
    pieces: [
      { piece: 'text', text: rich`${calling(owner)}**Réponse reçue**\n${text}` },
      { piece: 'note', text: rich`À la question : ${asked}` },
    ],
  }
}

export function fileChanged({ changed, owner }: SlackMessages['file-changed']): CardPage {
  return notice(rich`${calling(owner)}La personne a modifié **${fieldLabels[changed]}**. La fiche est à jour.`)
}

export function availabilityChanged({ paused, owner }: SlackMessages['availability-changed']): CardPage {
  return notice(
    paused
      ? rich`${calling(owner)}La personne met sa disponibilité en pause.`
      : rich`${calling(owner)}La personne est de nouveau disponible.`,
  )
}

export function fileWithdrawn({ owner }: SlackMessages['file-withdrawn']): CardPage {
  return notice(rich`${calling(owner)}La personne a retiré sa candidature. Ce dossier est clos.`)
}

/** To those who may look again: never who decided. */
export function fileContested({ ref, by, others }: SlackMessages['file-contested']): CardPage {
  const who =
    others.length === 0
      ? rich`À une administratrice ou un administrateur de relire.`
      : rich`À relire par ${join(others.slice(0, 10).map(mention), ', ')}.`
  return notice([...rich`⚖️ **${ref}** demande un autre regard sur la décision de ${mention(by)}. `, ...who])
}

export function fileReopened(): CardPage {
  return notice(rich`La personne a de nouveau envoyé sa candidature. Le dossier attend d’être pris.`)
}

export function fileNothingSent({ why }: SlackMessages['file-nothing-sent']): CardPage {
  return notice(rich`⚠️ **Rien n’est parti** à la personne. ${notSentWords[why]}`)
}

const notSentWords: Readonly<Record<SlackMessages['file-nothing-sent']['why'], string>> = {
  files: 'Un fichier ne peut pas être envoyé depuis un dossier.',
  'not-yours': 'Prenez d’abord le dossier, ou voyez avec qui le suit.',
  'too-long': 'Écrivez au plus 1 500 caractères.',
}

export function fileMoved({ ref, departement, name }: SlackMessages['file-moved']): CardPage {
  return notice(
    rich`**Le dossier ${ref} a changé de territoire** : la personne habite maintenant le département ${name} (${departement}). Son équipe continue.`,
  )
}

/** What is shared, never how much: the picture beside it and the card say it, and may be taken back. */
export function pixShared({ pix, owner }: SlackMessages['pix-shared']): CardPage {
  if (pix === null)
    return notice(rich`${calling(owner)}La personne ne partage plus ses résultats Pix. La fiche est à jour.`)
  const parts = [
    ...(pix.profile ? ['son auto-évaluation'] : []),
    ...(pix.official ? [`un résultat Pix officiel (${officialLabels[pix.official.is]})`] : []),
  ]
  return notice(rich`${calling(owner)}La personne partage ${parts.join(' et ')}. La fiche est à jour.`)
}

export function mergeNews({ news, ref }: SlackMessages['merge-news']): CardPage {
  return notice(newsOf[news](ref))
}

const newsOf: Readonly<Record<MergeNews, (ref: string) => Rich>> = {
  asked: (ref) => rich`Doublon possible avec **${ref}** : la personne a 48 heures pour recopier un code.`,
  done: (ref) => rich`Le dossier **${ref}** était bien à la même personne. Il est réuni à celui-ci.`,
  moved: (ref) => rich`La personne continue avec le dossier **${ref}**. Celui-ci est clos.`,
  refused: (ref) => rich`Doublon avec **${ref}** : cinq codes faux. Les deux dossiers restent séparés.`,
  expired: (ref) => rich`Doublon avec **${ref}** : le code n’est pas venu. Les deux dossiers restent séparés.`,
  impossible: (ref) => rich`Le dossier **${ref}** ne peut pas être réuni à celui-ci pour le moment.`,
}
