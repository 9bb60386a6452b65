import type { FileKind } from '#prompts/copy/chat.ts'
import type { Rich } from '#prompts/page.ts'
import { join, rich } from '#prompts/rich.ts'
import { button, nextButton } from './buttons.ts'
import type { Words } from './words.ts'

/** The person's data: seen, sent, erased. */
export const dataWords: Words<
  | 'my-data'
  | 'export-coming'
  | 'export-failed'
  | 'erase-sure'
  | 'erasing'
  | 'erased'
  | 'retention-near'
  | 'retention-over'
> = {
  'my-data': ({ file }) => ({
    text: join(
      [
        rich`**Ce que je garde de vous**\n${kept[file]}`,
        rich`Votre auto-évaluation numérique, si vous l’avez faite : juste ou non à chaque question, et vos profils.`,
        rich`Vos questions, sans vos codes ni votre nom, avec nos réponses : 90 jours.`,
        rich`Je garde le reste 24 mois après votre dernier message, puis je l’efface. Je vous préviens avant.`,
        rich`La copie contient aussi qui a lu votre dossier, et ce qui y est noté.`,
      ],
      '\n\n',
    ),
    buttons: [
      [button('Recevoir une copie', { pick: 'export' })],
      [button('Tout effacer', { pick: 'erase', sure: false })],
      [nextButton(file)],
    ],
  }),
  'export-coming': () => ({ text: rich`Je prépare votre copie. Elle arrive ici dans un instant.` }),
  'export-failed': () => ({
    text: rich`Je n’ai pas pu préparer votre copie. Réessayez dans quelques minutes.`,
    buttons: [[button('Réessayer', { pick: 'export' })]],
  }),
  'erase-sure': ({ file }) => ({
    text: rich`**Voulez-vous vraiment tout effacer ?**\n${lost[file]} On ne peut pas revenir en arrière.`,
    buttons: [[button('Oui, tout effacer', { pick: 'erase', sure: true }), button('Non, garder', { pick: 'keep' })]],
  }),
  erasing: () => ({ text: rich`J’efface tout. Je vous préviens quand c’est fait.` }),
  erased: ({ left }) => ({
    text:
      left === 0
        ? rich`C’est fait : je ne garde plus rien de vous.`
        : rich`C’est fait. Il reste **${left}** messages chez l’équipe, que je ne peux pas effacer. Une personne a reçu leur liste, pour les effacer.`,
  }),
  'retention-near': () => ({
    text: rich`Bonjour. Je n’ai pas eu de vos nouvelles depuis 23 mois. Dans un mois, j’effacerai vos données. Voulez-vous les garder ?`,
    buttons: [[button('Oui, les garder', { pick: 'keep' })], [button('Tout effacer', { pick: 'erase', sure: false })]],
  }),
  'retention-over': () => ({
    text: rich`Bonjour. Sans nouvelles de vous depuis 24 mois, j’efface vos données, comme promis.`,
  }),
}

const kept: { readonly [F in FileKind]: Rich } = {
  none: rich`Aucune candidature. Une question transmise est gardée pour l’équipe.`,
  draft: rich`Votre accord et vos réponses, pas encore envoyées. Votre CV, si vous l’avez donné.`,
  sent: rich`Votre accord, votre dossier et son suivi. Vos échanges avec l’équipe. Votre CV, si vous l’avez donné.`,
}

const lost: { readonly [F in FileKind]: Rich } = {
  none: rich`Vos questions et votre auto-évaluation seront effacées.`,
  draft: rich`Toutes vos réponses et votre auto-évaluation seront effacées.`,
  sent: rich`Votre candidature sera retirée. Votre dossier et votre auto-évaluation seront effacés.`,
}
