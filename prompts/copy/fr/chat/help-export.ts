import type { Exchange, HelpLife } from '#workflows/chat/help/state.ts'
import { moment } from '../slack/dates.ts'
import { themeLabel } from '../slack/theme-labels.ts'

/** A citizen's questions and what became of them, as kept: without secrets nor names. */
export function questionLines({ transcript, gathering }: HelpLife): readonly string[] {
  return [
    ...transcript.flatMap((exchange) => [
      `${moment(exchange.at)} — vous : ${exchange.asked}`,
      ...(exchange.missing === null ? [] : [`ce qui manquait : ${exchange.missing}`]),
      `la suite : ${followUp(exchange)}${exchange.theme === null ? '' : ` (thème : ${themeLabel(exchange.theme)})`}`,
    ]),
    ...(gathering ? [`en cours d’écriture : ${gathering.lines.join(' ')}`] : []),
  ]
}

function followUp({ outcome, sheet, reason }: Exchange): string {
  const shown = sheet === null ? '' : `fiche « ${sheet} », `
  switch (outcome) {
    case 'human':
      return `${shown}transmise à l’équipe`
    case 'solved':
      return `${shown}cela répondait à la question`
    case 'partly':
      return `${shown}cela ne suffisait pas`
    case 'open':
      return reason === 'clarify' ? 'une question pour préciser' : `${shown}une réponse automatique`
  }
}
