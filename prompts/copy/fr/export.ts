import type { ChatPage } from '#prompts/page.ts'
import { rich } from '#prompts/rich.ts'
import type { Known } from '#prompts/copy/chat.ts'
import type { Answers } from '#workflows/application.ts'
import type { Chat } from '#workflows/chat/state.ts'
import type { LiveFile } from '#workflows/file/state.ts'
import { questionLines } from './chat/help-export.ts'
import { pixLines, sharedPixLines } from './chat/pix-export.ts'
import { fieldNames, showAnswer, statusNames } from './chat/values.ts'
import { moment } from './slack/dates.ts'
import { actLabel, detailLabel } from './slack/journal-labels.ts'

/** All that is kept about one person. `file` is null before sending; `seen` are the acts of coordinators on it. */
export interface ExportedLife {
  readonly chat: Chat
  readonly file: ExportedFile | null
  readonly seen: readonly {
    readonly at: number
    readonly by: string
    readonly code: string
    readonly detail: string | null
  }[]
}

/** Without what concerns someone else: files that look alike, and the code that only the other account may read. */
export type ExportedFile = Omit<LiveFile, 'audit' | 'duplicates' | 'merge'>

/** The same as the JSON, in words. */
export function exportText({ chat, file, seen }: ExportedLife): string {
  return [
    'Vos données dans Passerelle',
    section('Votre conversation', conversation(chat)),
    section('Vos questions', questionLines(chat.help)),
    section('Vos réponses', answers(chat)),
    section('Vos compétences numériques', pixLines(chat.pix)),
    ...(file ? fileSections(file) : []),
    section(
      'Qui a consulté votre dossier',
      seen.map(({ at, by, code, detail }) => line(at, `${by} : ${actLabel(code)}${more(detail)}`)),
    ),
  ].join('\n\n')
}

export function exportCaption(document: 'text' | 'json' | 'cv'): ChatPage {
  switch (document) {
    case 'text':
      return { text: rich`Vos données, à lire.` }
    case 'json':
      return { text: rich`Les mêmes données, pour un autre logiciel (JSON).` }
    case 'cv':
      return { text: rich`Votre CV, tel que vous l’avez envoyé.` }
  }
}

function fileSections(file: ExportedFile): readonly string[] {
  return [
    ...(file.proposals.length > 0
      ? [
          section(
            'Postes qui vous ont été proposés',
            file.proposals.map(({ shown, at }) =>
              line(at, `${shown.structure}, ${shown.commune} (poste ${shown.ref})`),
            ),
          ),
        ]
      : []),
    section(
      `Votre dossier ${file.ref}`,
      file.history.map(({ what, at, by }) => line(at, `${actLabel(`file.${what}`)}${by ? `, par ${by.name}` : ''}`)),
    ),
    ...(file.stage.at === 'declined'
      ? [section('La décision', [`${detailLabel(file.stage.reason.code)} : ${file.stage.reason.sentence}`])]
      : []),
    section(
      'Les questions reçues et vos réponses',
      file.questions.flatMap(({ at, by, text, answers: given }) => [
        line(at, `${by.name} : ${text}`),
        ...given.map((one) => line(one.at, `vous : ${one.text}`)),
      ]),
    ),
    section('Ce que votre dossier garde de vos compétences numériques', sharedPixLines(file.pix)),
    section(
      'Les notes des coordinateurs',
      file.notes.map(({ at, by, text }) => line(at, `${by.name} : ${text}`)),
    ),
  ]
}

function conversation({ lastContact, questions }: Chat): readonly string[] {
  const last = lastContact > 0 ? [`Votre dernier message : ${moment(lastContact)}`] : []
  return [...last, ...questions.map(({ at, text }) => line(at, `question en attente de votre réponse : ${text}`))]
}

function answers({ file }: Chat): readonly string[] {
  if (file.is === 'none') return []
  const consent = line(file.consentAt, 'vous avez donné votre accord')
  const status = file.is === 'sent' ? [`Statut : ${statusNames[file.status]}`] : []
  return [consent, ...status, ...answered(file.answers).map(answerLine)]
}

/** Each answer known, in the order of the questions. */
function answered(answers: Partial<Answers>): readonly Known[] {
  const known = <K extends keyof Answers>(field: K) => {
    const value = answers[field]
    return value === undefined ? [] : [{ field, value }]
  }
  return [
    ...known('prenom'),
    ...known('nom'),
    ...known('email'),
    ...known('telephone'),
    ...known('commune'),
    ...known('situations'),
    ...known('diplome'),
    ...known('experience'),
    ...known('disponibilite'),
    ...known('rayon'),
    ...known('motivation'),
    ...known('cv'),
  ]
}

function answerLine(known: Known): string {
  const name = known.field === 'diplome' ? 'Diplôme' : fieldNames[known.field]
  return `${name} : ${known.field === 'motivation' ? known.value : showAnswer(known)}`
}

function section(title: string, lines: readonly string[]): string {
  return [title, '-'.repeat(title.length), ...(lines.length > 0 ? lines : ['Rien.'])].join('\n')
}

function line(at: number, words: string): string {
  return `${moment(at)} — ${words}`
}

function more(detail: string | null): string {
  return detail === null ? '' : ` (${detailLabel(detail)})`
}
