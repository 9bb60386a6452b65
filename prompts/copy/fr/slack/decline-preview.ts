import type { SlackForms } from '#prompts/copy/slack.ts'
import type { FormPage } from '#prompts/page.ts'
import { rich } from '#prompts/rich.ts'
import { sayChat } from '../chat.ts'

/** The message as the person will read it, before it leaves: the very words of the chat. */
export function declinePreview({ ref, reason, sentence }: SlackForms['decline-preview']): FormPage {
  const told = { ref, status: 'declined', reason: { code: reason, sentence } } as const
  return {
    title: 'Relire avant d’envoyer',
    pieces: [
      { piece: 'text', text: rich`Dossier **${ref}**. Voici ce que la personne va lire :` },
      { piece: 'divider' },
      { piece: 'text', text: sayChat({ name: 'status', with: told }).text },
      { piece: 'divider' },
    ],
    inputs: [],
    submit: 'Envoyer la décision',
    close: 'Annuler',
  }
}
