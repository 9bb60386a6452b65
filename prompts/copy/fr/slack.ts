import type { SlackForm, SlackForms, SlackMessage, SlackMessages } from '#prompts/copy/slack.ts'
import type { CardPage, FormPage } from '#prompts/page.ts'
import { rich } from '#prompts/rich.ts'
import { cardLost, deadLetter, erasureStopped, eventAside, leftBehind, noChannel, outsider } from './slack/alerts.ts'
import { card } from './slack/card.ts'
import { exportFailed, exportReady, fileUnknown, help, stats, team } from './slack/commands.ts'
import { draftFault, draftSaved, draftSentBack, draftsList } from './slack/drafts.ts'
import { draftForm } from './slack/draft-form.ts'
import { declinePreview } from './slack/decline-preview.ts'
import {
  askForm,
  channelForm,
  coordinatorForm,
  declineForm,
  markForm,
  noteForm,
  revealForm,
  upholdForm,
} from './slack/forms.ts'
import { home } from './slack/home.ts'
import { answerForm, meetForm, transferForm } from './slack/request-forms.ts'
import { reportLines } from './slack/request-reports.ts'
import { requestLines } from './slack/request-thread.ts'
import { requestCard } from './slack/requests.ts'
import { searchResults } from './slack/list.ts'
import {
  alreadyTaken,
  duplicateAsked,
  fileGone,
  homeStranger,
  notAllowed,
  notice,
  stateNow,
  teamSaved,
} from './slack/notices.ts'
import { pixImported, pixImporting, pixImportForm } from './slack/pix-import.ts'
import { questions, questionsWeekly, themesForm } from './slack/questions.ts'
import { postForms } from './slack/posts/forms.ts'
import { postLines } from './slack/posts/thread.ts'
import { dossier, identity, journal } from './slack/shown.ts'
import { mineForm, requestSettingsForm, settingFault } from './slack/team-forms.ts'
import {
  availabilityChanged,
  candidateAnswer,
  fileChanged,
  fileContested,
  fileMoved,
  fileNothingSent,
  fileReopened,
  fileWithdrawn,
  mergeNews,
  pixShared,
  question,
} from './slack/thread.ts'

/** The French words of a Slack message. */
export function saySlack(message: SlackMessage): CardPage {
  return say(message.name, message.with)
}

/** The French words of a Slack modal. */
export function askSlack(form: SlackForm): FormPage {
  return ask(form.name, form.with)
}

const messages: { readonly [K in keyof SlackMessages]: (params: SlackMessages[K]) => CardPage } = {
  ...requestLines,
  ...reportLines,
  ...postLines,
  'request-card': requestCard,
  card,
  question,
  'candidate-answer': candidateAnswer,
  'file-changed': fileChanged,
  'availability-changed': availabilityChanged,
  'file-withdrawn': fileWithdrawn,
  'file-contested': fileContested,
  'file-reopened': fileReopened,
  'file-nothing-sent': fileNothingSent,
  'file-moved': fileMoved,
  'pix-shared': pixShared,
  'merge-news': mergeNews,
  'not-allowed': notAllowed,
  'already-taken': alreadyTaken,
  'state-now': stateNow,
  'file-gone': fileGone,
  'press-done': () => notice(rich`C’est fait. La fiche est à jour dans son canal.`),
  'duplicate-asked': duplicateAsked,
  'cv-not-sent': ({ ref }) =>
    notice(
      rich`Le CV du dossier **${ref}** n’a pas pu vous être envoyé. Ouvrez de nouveau l’identité pour le recevoir.`,
    ),
  'team-saved': teamSaved,
  'input-missing': () => notice(rich`Merci de remplir cette ligne.`),
  'input-too-long': ({ max, over }) => notice(rich`${over} caractères de trop, sur ${max} possibles.`),
  'draft-fault': draftFault,
  'setting-fault': settingFault,
  help,
  'search-results': searchResults,
  'file-unknown': fileUnknown,
  stats,
  'export-ready': exportReady,
  'export-failed': exportFailed,
  team,
  'pix-importing': pixImporting,
  'pix-imported': pixImported,
  questions,
  'questions-weekly': questionsWeekly,
  drafts: draftsList,
  'draft-saved': draftSaved,
  'draft-gone': () => notice(rich`Cette fiche n’est plus dans la liste.`),
  'drafts-full': ({ max }) =>
    notice(rich`La liste est pleine : ${max} fiches. Retirez celles qui ont paru avec /passerelle fiches.`),
  'draft-sent-back': draftSentBack,
  home,
  'home-stranger': homeStranger,
  'alert-dead-letter': deadLetter,
  'alert-event-aside': eventAside,
  'alert-no-channel': noChannel,
  'alert-card-lost': cardLost,
  'alert-outsider': outsider,
  'alert-erasure-stopped': erasureStopped,
  'alert-left-behind': leftBehind,
}

const forms: { readonly [K in keyof SlackForms]: (params: SlackForms[K]) => FormPage } = {
  ...postForms,
  mark: markForm,
  uphold: upholdForm,
  ask: askForm,
  decline: declineForm,
  'decline-preview': declinePreview,
  reveal: revealForm,
  note: noteForm,
  dossier,
  identity,
  coordinator: coordinatorForm,
  channel: channelForm,
  journal,
  'pix-import': pixImportForm,
  themes: themesForm,
  draft: draftForm,
  mine: mineForm,
  requests: requestSettingsForm,
  'request-answer': answerForm,
  'request-meet': meetForm,
  'request-transfer': transferForm,
}

function say<K extends keyof SlackMessages>(name: K, params: SlackMessages[K]): CardPage {
  return messages[name](params)
}

function ask<K extends keyof SlackForms>(name: K, params: SlackForms[K]): FormPage {
  return forms[name](params)
}
