import type { Sheet } from '../../knowledge/sheet.ts'
import type { ChatPage } from '../../page.ts'
import { rich } from '../../rich.ts'
import { sheetBody } from './answers.ts'

/** An answer as it is said aloud: the words that are shown, without the signs of lists. */
export function spokenAnswer(sheet: Sheet, body: string | null): string {
  return sheetBody(sheet, body ?? undefined)
    .map(({ text }) => text)
    .join('')
    .replace(/^• /gm, '')
}

/** Under the voice note: nobody should take it for a person. */
export const spokenCaption: ChatPage = { text: rich`Réponse lue par une voix de synthèse.` }
