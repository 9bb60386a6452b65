import type { MeetingShown } from '#prompts/copy/slack-posts.ts'
import type { ChatPage } from '#prompts/page.ts'
import { rich } from '#prompts/rich.ts'

/** The title of an interview in a calendar. */
export function meetingTitle({ structure, ref }: MeetingShown): string {
  return `Entretien : ${structure} (poste ${ref})`
}

/** Under the file. */
export function calendarCaption(): ChatPage {
  return { text: rich`Ouvrez ce fichier pour ajouter l’entretien à votre agenda.` }
}
