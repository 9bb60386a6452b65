import type { FileShown } from '#prompts/copy/chat.ts'
import type { Button, ChatPage, Rich } from '#prompts/page.ts'
import { join, rich } from '#prompts/rich.ts'
import type { DecisionReason, ReasonCode } from '#workflows/chat/events.ts'
import type { FileStatus } from '#workflows/file/status.ts'
import { shorten } from '../slack/shorten.ts'
import { assessButton, button, humanButton, nextButton, rows } from './buttons.ts'
import { contestButton } from './contest.ts'
import { sayLead } from './leads.ts'
import { showAnswer, showBytes, showCv, showDay, statusNames } from './values.ts'
import type { Words } from './words.ts'

/** What becomes of a file once it is sent. */
export const fileWords: Words<
  | 'file'
  | 'file-closed'
  | 'status'
  | 'availability'
  | 'withdraw-sure'
  | 'withdrawn'
  | 'question-asked'
  | 'reply-wanted'
  | 'reply-sent'
  | 'which-question'
  | 'merge-code'
  | 'merge-awaited'
  | 'merge-checking'
  | 'merge-settled'
  | 'cv-checking'
  | 'cv-kept'
  | 'cv-refused'
> = {
  file: showFile,
  'file-closed': ({ status }) => ({
    text: rich`Ce dossier ne peut plus changer. Son état : **${statusNames[status]}**.`,
    buttons: status === 'withdrawn' ? [[applyAgain]] : [[nextButton('sent'), humanButton]],
  }),
  status: ({ ref, status, reason }) => ({
    text: join(
      [
        rich`**Votre dossier ${ref} : ${statusNames[status]}.**\n${news[status]}`,
        ...(reason ? [sayReason(reason)] : []),
      ],
      '\n\n',
    ),
    buttons: [
      [nextButton('sent'), ...(status === 'declined' ? [humanButton] : [])],
      ...(status === 'declined' ? [[contestButton]] : []),
    ],
  }),
  availability: ({ paused }) => ({
    text: paused
      ? rich`Votre dossier est en pause. Aucun poste ne vous sera proposé. Vous pouvez reprendre quand vous voulez.`
      : rich`Votre dossier est de nouveau actif. L’équipe en est prévenue.`,
    buttons: [[nextButton('sent')]],
  }),
  'withdraw-sure': () => ({
    text: rich`**Voulez-vous vraiment retirer votre candidature ?**\nL’équipe ne l’étudiera plus. Vous pourrez postuler à nouveau.`,
    buttons: [[button('Oui, retirer', { pick: 'withdraw', sure: true }), button('Non, la garder', { pick: 'keep' })]],
  }),
  withdrawn: ({ ref }) => ({
    text: rich`Votre candidature ${ref} est retirée. L’équipe en est prévenue. Merci du temps que vous y avez passé.`,
    buttons: [[applyAgain], [button('Mes données', { pick: 'my-data' })]],
  }),
  'question-asked': ({ question, by, text }) => ({
    text: rich`**${by}, de l’équipe, vous pose une question :**\n\n${text}`,
    buttons: [[button('Répondre', { pick: 'reply', question })]],
  }),
  'reply-wanted': ({ text }) => ({
    text: rich`La question : « ${text} »\n\nÉcrivez votre réponse en un seul message.`,
    buttons: [[button('Plus tard', { pick: 'later' })]],
  }),
  'reply-sent': ({ question, left }) => ({
    text:
      left === 0
        ? rich`Votre réponse est transmise. Merci.`
        : rich`Votre réponse est transmise. Une autre question vous attend dans votre dossier.`,
    buttons: [[button('Compléter', { pick: 'reply', question }), nextButton('sent')]],
  }),
  'which-question': ({ questions }) => ({
    text: rich`À quelle question répondez-vous ? Choisissez-la, puis écrivez votre réponse.`,
    buttons: rows(questions.map(replyButton), 1),
  }),
  'merge-code': ({ code }) => ({
    text: [
      ...rich`Un autre compte semble être le vôtre. Si c’est le cas, écrivez-y ce code :\n`,
      { text: code, style: 'code' },
      ...rich`\nSinon, ne le donnez à personne.`,
    ],
  }),
  'merge-awaited': ({ again }) => ({
    text: again
      ? rich`Ce code ne correspond pas. Relisez-le dans votre autre compte, puis écrivez-le encore ici.`
      : rich`L’équipe veut éviter les doublons. Si vous avez déjà postulé avec un autre compte, un code vous y attend. Écrivez-le ici.`,
  }),
  'merge-checking': () => ({ text: rich`Merci, je vérifie ce code.` }),
  'merge-settled': ({ outcome }) => ({ text: settled[outcome], buttons: [[nextButton('sent')]] }),
  'cv-checking': () => ({ text: rich`Merci pour votre fichier. Je le vérifie, vous pouvez continuer.` }),
  'cv-kept': ({ bytes, sent }) => ({
    text: rich`Votre CV est bien reçu (${showBytes(bytes)}), et gardé sous clé.${sent ? ' Il est dans votre dossier.' : ''}`,
  }),
  'cv-refused': ({ why }) => ({
    text: refusals[why],
    buttons: [[button('Envoyer un autre CV', { pick: 'edit', field: 'cv' }), button('Continuer', { pick: 'resume' })]],
  }),
}

/** Why a file was not kept, as the candidate reads it; coordinators see it so before they decide. */
export function sayReason({ code, sentence }: DecisionReason): Rich {
  return sentence === '' ? rich`La raison : ${reasons[code]}` : rich`La raison : ${reasons[code]}\n« ${sentence} »`
}

function showFile({ ref, status, history, reason, answers, paused, cvComing, questions, lead }: FileShown): ChatPage {
  const texts: readonly Rich[] = [
    ...(lead ? [rich`${sayLead(lead)} Votre dossier est à jour.`] : []),
    rich`**Dossier ${ref} : ${statusNames[status]}**${paused ? ' (en pause)' : ''}`,
    join(history.slice(-8).map((step) => rich`• ${showDay(step.at)} : ${statusNames[step.status]}`)),
    ...(reason ? [sayReason(reason)] : []),
    rich`**La suite** : ${nextSteps[status]}`,
    essentials(answers, cvComing),
    ...(questions.length > 0 ? [rich`**Une question vous attend.**`] : []),
  ]
  return { text: join(texts, '\n\n'), buttons: fileButtons(status, paused, questions) }
}

function essentials(answers: FileShown['answers'], cvComing: boolean): Rich {
  return join([
    rich`**Commune** : ${showAnswer({ field: 'commune', value: answers.commune })}, ${showAnswer({ field: 'rayon', value: answers.rayon })}`,
    rich`**Disponibilité** : ${showAnswer({ field: 'disponibilite', value: answers.disponibilite })}`,
    rich`**CV** : ${showCv(answers.cv, cvComing)}`,
  ])
}

function fileButtons(
  status: FileStatus,
  paused: boolean,
  questions: FileShown['questions'],
): readonly (readonly Button[])[] {
  if (status === 'withdrawn') return [[applyAgain], [button('Mes données', { pick: 'my-data' })]]
  if (status === 'declined' || status === 'merged') {
    const doors = [humanButton, button('Mes données', { pick: 'my-data' })]
    return status === 'declined' ? [doors, [contestButton]] : [doors]
  }
  return [
    ...rows(questions.map(replyButton), 1),
    [button('Modifier', { pick: 'edit-file' }), paused ? resume : pause],
    [assessButton],
    [button('Retirer', { pick: 'withdraw', sure: false }), button('Mes données', { pick: 'my-data' })],
  ]
}

function replyButton({ id, text }: FileShown['questions'][number]): Button {
  return button(`Répondre : ${shorten(text, 18)}`, { pick: 'reply', question: id })
}

const applyAgain: Button = button('Postuler à nouveau', { pick: 'apply' })
const pause: Button = button('Mettre en pause', { pick: 'pause', paused: true })
const resume: Button = button('Reprendre', { pick: 'pause', paused: false })

const news: { readonly [S in FileStatus]: string } = {
  sent: 'Il attend de nouveau une lecture par l’équipe.',
  taken: 'Une personne de l’équipe le lit.',
  eligible: 'Bonne nouvelle, il est recevable. L’équipe peut maintenant vous proposer des postes.',
  declined: 'L’équipe ne le retient pas pour le moment. Merci pour votre candidature.',
  withdrawn: 'Vous l’avez retiré.',
  merged: 'Il continue sous votre autre compte.',
}

const nextSteps: { readonly [S in FileStatus]: string } = {
  sent: 'une personne de l’équipe va le lire. Rien à faire de votre côté.',
  taken: 'une personne le lit. Elle peut vous poser une question ici.',
  eligible: 'l’équipe cherche un poste qui vous convient. Gardez votre disponibilité à jour.',
  declined: 'vous pouvez demander des précisions à l’équipe.',
  withdrawn: 'vous pouvez postuler à nouveau quand vous voulez.',
  merged: 'suivez votre dossier depuis votre autre compte.',
}

const reasons: { readonly [R in ReasonCode]: string } = {
  incomplete: 'il manque des éléments dans le dossier.',
  territory: 'il n’y a pas de poste près de chez vous pour le moment.',
  availability: 'votre date de disponibilité ne convient pas aux postes ouverts.',
  profile: 'votre parcours ne correspond pas aux postes ouverts.',
  duplicate: 'vous avez déjà un dossier.',
  other: 'l’équipe vous l’explique ci-dessous.',
}

const settled: { readonly [outcome in 'kept' | 'moved' | 'refused']: Rich } = {
  kept: rich`C’est fait : vos deux dossiers n’en font plus qu’un. Vous continuez ici.`,
  moved: rich`C’est fait : vos deux dossiers n’en font plus qu’un. Vous continuez avec votre autre compte.`,
  refused: rich`Le code n’a pas été confirmé. Votre dossier ici ne change pas.`,
}

const refusals: { readonly [why in 'not-a-pdf' | 'too-big' | 'unavailable']: Rich } = {
  'not-a-pdf': rich`Ce fichier n’est pas un PDF. Enregistrez votre CV en PDF, puis envoyez-le ici.`,
  'too-big': rich`Ce fichier dépasse 10 Mo. Envoyez une version plus légère, en PDF.`,
  unavailable: rich`Je n’ai pas pu recevoir ce fichier. Envoyez-le encore une fois, s’il vous plaît.`,
}
