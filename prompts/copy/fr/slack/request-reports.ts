import type { DigestParams, ReportMessages, RequestReport } from '#prompts/copy/slack-request-reports.ts'
import type { CardPage, Piece, Rich } from '#prompts/page.ts'
import { join, link, plain, rich } from '#prompts/rich.ts'
import { reportWords as words } from '#prompts/pictures/report-words.ts'
import { day } from './dates.ts'
import { notice } from './notices.ts'
import { queue, resumedWords } from './queue.ts'
import { themeLabel } from './theme-labels.ts'

/** The words of what advisers and the whole team read of requests. */
export const reportLines: { readonly [K in keyof ReportMessages]: (params: ReportMessages[K]) => CardPage } = {
  'requests-morning': morning,
  'requests-report': requestsReport,
  queue,
  'letter-resumed': ({ became }) => notice(rich`${resumedWords[became]}`),
  'requests-report-sent': () =>
    notice(rich`Le rapport des sept derniers jours arrive en message privé, avec une image et un tableau.`),
}

/** An adviser's morning, in one direct message. */
function morning({ mine, late, waiting, urgent, overdue, home }: DigestParams): CardPage {
  const lines = [
    ...(overdue > 0 ? [rich`⏰ **${overdue}** sans réponse dans le délai promis`] : []),
    ...(waiting > 0
      ? [rich`🟠 **${waiting}** en attente${urgent > 0 ? rich`, dont **${urgent} en urgence**` : []}`]
      : []),
    ...(mine > 0 ? [rich`🟢 **${mine}** à vous${late > 0 ? rich`, dont **${late} en retard**` : []}`] : []),
  ]
  const where = home === null ? rich`l’onglet Accueil` : link('l’onglet Accueil', home)
  const lead = rich`**Bonjour ! Vos demandes ce matin**`
  return {
    fallback: `Vos demandes ce matin : ${plain(join(lines, ' · '))}`,
    pieces: [
      { piece: 'text', text: join([lead, ...lines]) },
      { piece: 'note', text: rich`Tout est dans ${where} de Passerelle.` },
    ],
  }
}

/** Seven days of requests in figures; their picture and their table come after. */
function requestsReport(report: RequestReport): CardPage {
  const title = `${words.title} · ${report.territories.join(', ')}`
  return {
    fallback: `${title} : ${words.opened(report.opened)}`,
    pieces: [
      { piece: 'header', text: title },
      { piece: 'text', text: join(summary(report)) },
      ...list('Par thème', report.themes.map(themeLine)),
      ...list(
        'Par territoire',
        report.places.map(({ name, opened }) => rich`• ${name ?? words.others} : ${opened}`),
      ),
      { piece: 'note', text: rich`Du ${day(report.from)} au ${day(report.to)}. ${words.wallTime}` },
    ],
  }
}

function summary(report: RequestReport): readonly Rich[] {
  const { opened, answered, resolved, unanswered, waiting, delay, marks } = report
  return [
    rich`**${words.opened(opened)}**, ${answered} avec une réponse, ${resolved} ${resolved > 1 ? 'résolues' : 'résolue'}. ${waiting} en attente maintenant.`,
    ...(delay
      ? [
          rich`Première réponse : **${words.duration(delay.median)}** au milieu, ${words.duration(delay.ninetieth)} pour neuf sur dix.`,
        ]
      : []),
    ...(unanswered > 0 ? [rich`**${unanswered} sans réponse** : closes avant, ou hors délai.`] : []),
    ...(marks.count > 0 ? [rich`Avis : ${words.mean(marks.mean)} sur 5 (${marks.count}). ${words.solved(marks)}`] : []),
  ]
}

function themeLine({ theme, opened, unanswered }: RequestReport['themes'][number]): Rich {
  return rich`• ${themeLabel(theme)} : ${opened}${unanswered > 0 ? `, dont ${unanswered} sans réponse` : ''}`
}

function list(title: string, lines: readonly Rich[]): readonly Piece[] {
  if (lines.length === 0) return []
  const shown = lines.slice(0, 15)
  const more = lines.length > shown.length ? [rich`Et ${lines.length - shown.length} de plus dans le tableau.`] : []
  return [{ piece: 'text', text: join([rich`**${title}**`, ...shown, ...more]) }]
}
