import type { SlackForms } from '#prompts/copy/slack.ts'
import type { FormPage } from '#prompts/page.ts'
import { rich } from '#prompts/rich.ts'
import { reasonLabels } from './labels.ts'

/** The message as the person will read it, before it leaves. */
export function declinePreview({ ref, reason, sentence }: SlackForms['decline-preview']): FormPage {
  return {
    title: 'Relire avant d’envoyer',
    pieces: [
      { piece: 'text', text: rich`Dossier **${ref}**. Voici ce que la personne va lire :` },
      { piece: 'divider' },
      { piece: 'text', text: rich`${reasonLabels[reason]}\n${sentence}` },
      { piece: 'divider' },
    ],
    inputs: [],
    submit: 'Envoyer la décision',
    close: 'Annuler',
  }
}
