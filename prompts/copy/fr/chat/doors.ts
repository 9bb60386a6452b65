import type { FileKind } from '#prompts/copy/chat.ts'
import type { Button } from '#prompts/page.ts'
import { join, rich } from '#prompts/rich.ts'
import { assessButton, button, humanButton, nextButton } from './buttons.ts'
import { kindNames } from './kinds.ts'
import type { Words } from './words.ts'

/** The welcome, the help, the team, and what can't be done here. */
export const doorWords: Words<
  | 'welcome'
  | 'help'
  | 'not-understood'
  | 'thanks'
  | 'help-question'
  | 'human-called'
  | 'question-kept'
  | 'cannot-read'
  | 'slow-down'
  | 'private-only'
  | 'old-button'
  | 'question-gone'
> = {
  welcome: ({ file }) => ({
    text: join([
      rich`**Bonjour, je suis Passerelle**, un assistant automatique pour le programme Conseiller numérique.`,
      rich`Je garde seulement ce que vous m’écrivez ici, et /mes_donnees permet de tout voir ou effacer.`,
      rich`Pour joindre une personne de l’équipe, à tout moment : /humain.`,
    ]),
    buttons: doors(file),
  }),
  help: ({ file }) => ({
    text: join([
      rich`**Voici ce que vous pouvez faire ici.**`,
      rich`/postuler : préparer ou reprendre votre candidature`,
      rich`/dossier : savoir où en est votre dossier`,
      rich`/pix : évaluer vos compétences numériques`,
      rich`/mes_donnees : voir ou effacer vos données`,
      rich`/annuler : arrêter ce qui est en cours`,
      rich`/humain : demander une personne de l’équipe`,
      rich`Vous pouvez aussi écrire avec vos mots, par exemple « retour » ou « plus tard ».`,
    ]),
    buttons: [[nextButton(file)], [button('Poser une question', { pick: 'get-help' }), humanButton]],
  }),
  'not-understood': ({ file }) => ({
    text: rich`Je n’ai pas compris votre message. Que voulez-vous faire ?`,
    buttons: [[nextButton(file)], [button('Poser une question', { pick: 'get-help' }), humanButton]],
  }),
  thanks: ({ file }) => ({ text: rich`Avec plaisir. Je reste là si besoin.`, buttons: [[nextButton(file)]] }),
  'help-question': () => ({
    text: rich`**Quelle est votre question ?**\nÉcrivez-la avec vos mots. Je réponds avec une fiche vérifiée, ou une personne de l’équipe prend le relais.\nN’écrivez jamais de mot de passe ni de code secret.`,
    buttons: [[button('Retour', { pick: 'back' })]],
  }),
  'human-called': () => ({
    text: rich`C’est noté : vous voulez parler à une personne. L’équipe est prévenue.\n**Quelle est votre question ?** Écrivez-la ici, sans mot de passe.`,
    buttons: [[button('Retour', { pick: 'back' })]],
  }),
  'question-kept': ({ file }) => ({
    text: rich`Votre question est gardée pour l’équipe. Une personne la lira et vous répondra ici.`,
    ...(file === 'none' ? {} : { buttons: [[nextButton(file)]] }),
  }),
  'cannot-read': ({ kind }) => ({
    text: rich`Je ne sais pas encore lire ${kindNames[kind] ?? 'ce genre de message'}. Écrivez-moi avec des mots. Un CV s’envoie en fichier PDF.`,
  }),
  'slow-down': () => ({
    text: rich`Doucement, je n’arrive plus à vous suivre. Attendez quelques secondes, puis réécrivez votre dernier message.`,
  }),
  'private-only': () => ({
    text: rich`Bonjour. Je parle seulement en privé, pour protéger chacun. Je quitte donc ce groupe. Écrivez-moi directement.`,
  }),
  'old-button': () => ({ text: rich`Ce bouton n’est plus actif. Utilisez le dernier message, ou /dossier.` }),
  'question-gone': () => ({ text: rich`Cette question a déjà sa réponse, ou n’est plus posée.` }),
}

function doors(file: FileKind): readonly (readonly Button[])[] {
  const apply = file === 'none' ? button('Postuler au programme 🌉', { pick: 'apply' }) : nextButton(file)
  return [[apply], [assessButton], [button('Obtenir de l’aide', { pick: 'get-help' })]]
}
