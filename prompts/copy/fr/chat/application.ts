import type { ChatMessages } from '#prompts/copy/chat.ts'
import type { Button, ChatPage, Rich } from '#prompts/page.ts'
import { join, rich } from '#prompts/rich.ts'
import type { Answers, Field } from '#workflows/application.ts'
import { button, nextButton, rows } from './buttons.ts'
import { sayLead } from './leads.ts'
import { shownFields } from './lists.ts'
import { askQuestion } from './questions.ts'
import type { Words } from './words.ts'
import { fieldNames, showAnswer, showCv, showNumber, showSituations } from './values.ts'

/** From the consent to the sending. */
export const applicationWords: Words<
  | 'consent'
  | 'consent-refused'
  | 'ask'
  | 'keyboard-away'
  | 'first-question'
  | 'summary'
  | 'later'
  | 'cancelled'
  | 'draft'
  | 'draft-cold'
  | 'no-application'
  | 'sent'
  | 'edit-list'
> = {
  consent: () => ({
    text: join([
      rich`**Avant de commencer, j’ai besoin de votre accord.**`,
      rich`• **Quoi** : je garde vos réponses et votre CV.`,
      rich`• **Pourquoi** : vous proposer des postes du programme Conseiller numérique.`,
      rich`• **Qui** : l’équipe de coordination lit votre dossier. Votre nom est caché à la première lecture.`,
      rich`• **Combien de temps** : 24 mois après votre dernier message.`,
      rich`• **Vos droits** : voir, corriger ou effacer à tout moment, avec /mes_donnees. Vous pouvez aussi saisir la CNIL.`,
      rich`Une personne décide toujours, jamais une machine.`,
    ]),
    buttons: [
      [button('J’accepte ✅', { pick: 'consent', given: true })],
      [button('Non merci', { pick: 'consent', given: false })],
    ],
  }),
  'consent-refused': () => ({
    text: rich`C’est entendu, je ne garde rien de vous. Si vous changez d’avis, je suis là.`,
    buttons: [[button('Poser une question', { pick: 'get-help' }), nextButton('none')]],
  }),
  ask: askQuestion,
  'keyboard-away': () => ({ text: rich`Merci.`, keyboard: 'remove' }),
  'first-question': () => ({
    text: rich`C’est la première question. Répondez quand vous voulez, ou revenez plus tard.`,
    buttons: [[button('Plus tard', { pick: 'later' })]],
  }),
  summary: ({ answers, cvComing, lead }) => ({
    text: join(
      [
        ...(lead ? [sayLead(lead)] : []),
        rich`**Voici votre candidature.**\nRelisez-la. Touchez une ligne ci-dessous pour la corriger, ou envoyez.`,
        answerLines(answers, cvComing),
      ],
      '\n\n',
    ),
    buttons: [...rows([...shownFields, 'cv' as const].map(editButton), 3), [button('Envoyer ✉️', { pick: 'send' })]],
  }),
  later: ({ file }) => laters[file],
  cancelled: ({ file }) => cancels[file],
  draft: (shown) => ({ text: rich`**Votre candidature est en cours.**\n${progress(shown)}`, buttons: draftButtons }),
  'draft-cold': (shown) => ({
    text: rich`Bonjour. Votre candidature vous attend. ${progress(shown)} Rien n’est perdu, et rien ne presse.`,
    buttons: draftButtons,
  }),
  'no-application': () => ({
    text: rich`Vous n’avez pas encore de candidature. Elle se prépare ici, en dix minutes.`,
    buttons: [[nextButton('none')]],
  }),
  sent: ({ ref, cvComing }) => ({
    text: join(
      [
        rich`**Votre candidature est envoyée.** 🎉\nSon numéro est **${ref}**.`,
        rich`**La suite** : une personne de l’équipe lira votre dossier. Je vous préviens à chaque étape. Elle peut aussi vous poser une question ici.`,
        ...(cvComing ? [rich`Je vérifie encore votre CV. Il rejoindra votre dossier ensuite.`] : []),
      ],
      '\n\n',
    ),
    buttons: [[nextButton('sent')]],
  }),
  'edit-list': ({ fields: known, file }) => ({
    text: rich`**Que voulez-vous changer ?**\nVotre réponse actuelle reste, tant que vous n’en donnez pas une autre.`,
    buttons: [...rows([...known, 'cv' as const].map(editButton), 3), [nextButton(file)]],
  }),
}

/** All the answers, a line each; the motivation last, in full. */
export function answerLines(answers: Answers, cvComing: boolean): Rich {
  const lines = shownFields.filter((field) => field !== 'motivation').map((field) => answerLine(answers, field))
  const cv = rich`**${fieldNames.cv}** : ${showCv(answers.cv, cvComing)}`
  return join([...lines, cv, rich`**${fieldNames.motivation}** : ${answers.motivation}`])
}

function answerLine(answers: Answers, field: Exclude<Field, 'motivation'>): Rich {
  const shown =
    field === 'situations' ? showSituations(answers.situations, answers.diplome) : showAnswer(knownOf(answers, field))
  return rich`**${fieldNames[field]}** : ${shown}`
}

function knownOf(answers: Answers, field: Exclude<Field, 'motivation' | 'situations'>) {
  switch (field) {
    case 'prenom':
    case 'nom':
    case 'email':
    case 'disponibilite':
      return { field, value: answers[field] }
    case 'telephone':
      return { field, value: answers[field] }
    case 'commune':
      return { field, value: answers[field] }
    case 'experience':
      return { field, value: answers[field] }
    case 'rayon':
      return { field, value: answers[field] }
  }
}

function editButton(field: Field | 'cv'): Button {
  return button(fieldNames[field], { pick: 'edit', field })
}

const draftButtons: readonly (readonly Button[])[] = [
  [nextButton('draft')],
  [button('Corriger', { pick: 'edit-file' }), button('Tout effacer', { pick: 'erase', sure: false })],
]

const laters: { readonly [F in ChatMessages['later']['file']]: ChatPage } = {
  none: { text: rich`Quand vous voulez. Écrivez-moi, je serai là.`, buttons: [[nextButton('none')]] },
  draft: {
    text: rich`D’accord, à plus tard. Vos réponses sont gardées. Vous reprendrez où vous en étiez.`,
    buttons: [[nextButton('draft')]],
  },
  sent: { text: rich`D’accord, à plus tard. Votre dossier reste comme il est.`, buttons: [[nextButton('sent')]] },
}

const cancels: { readonly [F in ChatMessages['cancelled']['file']]: ChatPage } = {
  none: { text: rich`C’est annulé. Rien n’est en cours.`, buttons: [[nextButton('none')]] },
  draft: { text: rich`C’est annulé. Vos réponses déjà données restent gardées.`, buttons: draftButtons },
  sent: { text: rich`C’est annulé. Votre dossier reste comme il est.`, buttons: [[nextButton('sent')]] },
}

function progress({ answered, of }: ChatMessages['draft']): string {
  return `Vous avez répondu à ${showNumber(answered)} questions sur ${showNumber(of)}.`
}
