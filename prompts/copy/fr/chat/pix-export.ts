import { competences } from '#prompts/pix/competences.ts'
import { levelWords } from '#prompts/pix/levels.ts'
import type {
  Assessment,
  FinishedAssessment,
  GivenAnswer,
  PixLife,
  SharedPix,
} from '#workflows/pix/assessment/state.ts'
import { moment } from '../slack/dates.ts'
import { lengthNames } from './pix-menu.ts'
import { showOfficial } from './pix-official.ts'

/** All that is kept of the self-assessment, a line each, newest first. What was chosen or typed is not kept. */
export function pixLines({ current, finished, shared, official }: PixLife): readonly string[] {
  return [
    ...(current ? [underWay(current)] : []),
    ...finished.toReversed().flatMap(finishedLines),
    ...(finished.length > 0 ? [`Dernier profil partagé avec l’équipe : ${shared ? 'oui' : 'non'}`] : []),
    ...officialLines(official),
  ]
}

/** What the file holds of it, which its coordinators read. */
export function sharedPixLines(pix: SharedPix | null): readonly string[] {
  if (pix === null) return []
  const profile = pix.profile ? [`Le profil du ${moment(pix.profile.at)}`, ...levelLines(pix.profile)] : []
  return [...profile, ...officialLines(pix.official)]
}

function underWay({ startedAt, length, answers }: Assessment): string {
  return `${moment(startedAt)} — évaluation ${lengthNames[length]} commencée, en cours : ${sayAnswers(answers)}`
}

function finishedLines({ startedAt, answers, profile }: FinishedAssessment): readonly string[] {
  const begun = startedAt === profile.at ? '' : `, commencée le ${moment(startedAt)}`
  return [
    `${moment(profile.at)} — évaluation ${lengthNames[profile.length]} terminée${begun} : ${sayAnswers(answers)}`,
    ...levelLines(profile),
    ...answers.map(({ item, was }) => `  question ${item} : ${worth[was]}`),
  ]
}

function levelLines({ levels, sd }: FinishedAssessment['profile']): readonly string[] {
  return competences.map(({ id, name }, place) => {
    const [level, unsure] = [levels[place] ?? 0, sd[place] ?? 0]
    return `  ${id} ${name} : niveau ${levelWords(level, unsure)} (${decimal.format(level)} sur 8, à ${decimal.format(unsure)} près)`
  })
}

function sayAnswers(answers: readonly GivenAnswer[]): string {
  const count = (was: GivenAnswer['was']) => answers.filter((answer) => answer.was === was).length
  return `réponses justes ${count('right')}, à revoir ${count('wrong')}, « je ne sais pas » ${count('unknown')}`
}

function officialLines(official: PixLife['official']): readonly string[] {
  if (official === null) return []
  const code = official.code === null ? '' : `, code ${official.code}`
  const levels = (official.levels ?? []).flatMap((level, place) =>
    level === null ? [] : [`  ${competences[place]?.id ?? ''} : niveau ${decimal.format(level)}`],
  )
  return [`Résultat Pix officiel : ${showOfficial(official)}${code}`, ...levels]
}

const worth: { readonly [W in GivenAnswer['was']]: string } = {
  right: 'juste',
  wrong: 'à revoir',
  unknown: 'je ne sais pas',
}

const decimal = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 })
