import type { SlackForms } from '#prompts/copy/slack.ts'
import type { QuestionsParams } from '#prompts/copy/slack-questions.ts'
import type { CardPage, FormPage, Piece } from '#prompts/page.ts'
import { join, rich } from '#prompts/rich.ts'
import { day } from './dates.ts'
import { proposeButton } from './drafts.ts'
import { shorten } from './shorten.ts'
import { themeGroups, themeLabel } from './theme-labels.ts'

/** What was asked in seven days and not answered, by theme, with the last words; for the eyes of who asks. */
export function questions(params: QuestionsParams): CardPage {
  const title = 'Questions des sept derniers jours'
  const shown = params.unanswered.slice(0, 12)
  const room = Math.min(5, Math.max(1, Math.floor(blocks / Math.max(1, shown.length)) - 2))
  return {
    fallback: `${title} : ${counted(unansweredOf(params), 'sans réponse', 'sans réponse')} sur ${params.total}`,
    pieces: [
      { piece: 'header', text: title },
      ...figures(params),
      ...shown.flatMap((theme) => themePieces(theme, room)),
      ...toReview(params),
    ],
  }
}

/** The same for a whole channel, every Monday: figures only, since a channel keeps what is written in it. */
export function questionsWeekly(params: QuestionsParams): CardPage {
  const title = 'La semaine des questions'
  const lines = params.unanswered.map(({ theme, count }) => rich`• ${themeLabel(theme)} : ${count}`)
  return {
    fallback: `${title} : ${counted(unansweredOf(params), 'sans réponse', 'sans réponse')} sur ${params.total}`,
    pieces: [
      { piece: 'header', text: title },
      ...figures(params),
      ...(lines.length > 0
        ? [{ piece: 'text' as const, text: join([rich`**Sans réponse, par thème**`, ...lines]) }]
        : []),
      ...toReview(params),
      { piece: 'note', text: rich`Pour lire les dernières questions : /passerelle questions.` },
    ],
  }
}

/** Themes to switch off, at once. */
export function themesForm({ off }: SlackForms['themes']): FormPage {
  return {
    title: 'Couper des thèmes',
    pieces: [
      {
        piece: 'text',
        text: rich`Les questions d’un thème coupé vont à une personne, sans réponse automatique. Cela vaut dès l’enregistrement.`,
      },
    ],
    inputs: [
      {
        name: 'themes',
        label: 'Quels thèmes couper ?',
        hint: 'Ce choix remplace le précédent. Laissez vide pour tout rouvrir.',
        optional: true,
        input: {
          kind: 'choices',
          groups: themeGroups,
          initial: off,
        },
      },
    ],
    submit: 'Enregistrer',
    close: 'Annuler',
  }
}

function figures(params: QuestionsParams): readonly Piece[] {
  const { total, urgent, off } = params
  const closed = off.length > 0 ? [rich`Thèmes coupés : ${off.map(themeLabel).join(', ')}.`] : []
  const asked = rich`**${counted(total, 'question', 'questions')}**, dont ${unansweredOf(params)} sans réponse et ${urgent} en urgence.`
  return [{ piece: 'text', text: join([asked, ...closed]) }]
}

/** Blocks for the questions: a message holds 50, less the header, the figures and the sheets to review. */
const blocks = 47

/** The last questions of a theme: `room` of them with their button, the older ones in one block. */
function themePieces({ theme, count, last }: QuestionsParams['unanswered'][number], room: number): readonly Piece[] {
  const line = (words: string) => rich`• ${shorten(words.replaceAll('\n', ' '), 160)}`
  const older = last.slice(room)
  return [
    { piece: 'text', text: rich`**${themeLabel(theme)}** : ${count}` },
    ...last
      .slice(0, room)
      .map((words): Piece => ({ piece: 'text', text: line(words), button: proposeButton(words, theme) })),
    ...(older.length > 0 ? [{ piece: 'text' as const, text: join(older.map(line)) }] : []),
  ]
}

function toReview({ overdue }: QuestionsParams): readonly Piece[] {
  if (overdue.length === 0) return []
  const lines = overdue
    .slice(0, 15)
    .map(
      ({ title, checked }) =>
        rich`• ${title} (${checked === null ? 'jamais vérifiée' : `vérifiée le ${day(checked)}`})`,
    )
  const more = overdue.length > lines.length ? [rich`Et ${overdue.length - lines.length} de plus.`] : []
  return [{ piece: 'text', text: join([rich`**Fiches à relire**`, ...lines, ...more]) }]
}

function unansweredOf({ unanswered }: QuestionsParams): number {
  return unanswered.reduce((sum, { count }) => sum + count, 0)
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count > 1 ? many : one}`
}
