import type { MeetingShown } from '#prompts/copy/slack-posts.ts'
import type { ChatPage } from '#prompts/page.ts'
import { rich } from '#prompts/rich.ts'

/** The title of an interview in a calendar. */
export function meetingTitle({ structure, ref }: MeetingShown): string {
  return `Entretien : ${structure} (poste ${ref})`
}

/** The file's name; `candidate`: a reference, for who meets several. */
export function calendarName(candidate?: string): string {
  return candidate === undefined ? 'entretien.ics' : `entretien-${candidate}.ics`
}

/** Under the file. */
export function calendarCaption(): ChatPage {
  return { text: rich`Ouvrez ce fichier pour ajouter l’entretien à votre agenda.` }
}
