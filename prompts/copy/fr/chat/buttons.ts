import type { FileKind } from '#prompts/copy/chat.ts'
import type { Choice } from '#prompts/copy/choices.ts'
import type { Button } from '#prompts/page.ts'

/** One button. */
export function button(label: string, choice: Choice): Button {
  return { label, choice }
}

/** Buttons in rows of at most `perRow`. */
export function rows(buttons: readonly Button[], perRow: number): readonly (readonly Button[])[] {
  const count = Math.ceil(buttons.length / perRow)
  return Array.from({ length: count }, (_, row) => buttons.slice(row * perRow, (row + 1) * perRow))
}

/** The next step, wherever the person stands. */
export function nextButton(file: FileKind): Button {
  switch (file) {
    case 'none':
      return button('Postuler', { pick: 'apply' })
    case 'draft':
      return button('Reprendre ma candidature', { pick: 'resume' })
    case 'sent':
      return button('Voir mon dossier', { pick: 'see-file' })
  }
}

export const humanButton: Button = button('Parler à un humain', { pick: 'human' })

export const assessButton: Button = button('Évaluer mes compétences', { pick: 'pix' })
