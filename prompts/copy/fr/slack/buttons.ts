import type { CardButton } from '#prompts/page.ts'
import type { FileId } from '#prompts/copy/slack-params.ts'
import type { PressName } from '#workflows/file/events.ts'
import { pressLabels } from './labels.ts'

/** A button of a file: `file.<press>` with the file's id, which handlers/slack/actions unpacks. */
export function fileButton(press: PressName, file: FileId): CardButton {
  const button: CardButton = { label: pressLabels[press], action: `file.${press}`, value: file }
  if (press === 'take') return { ...button, style: 'primary' }
  const confirm = confirms[press]
  return confirm ? { ...button, confirm } : button
}

export function resendButton(file: FileId, question: string): CardButton {
  return { label: 'Renvoyer', action: 'file.resend', value: `${file} ${question}` }
}

type Confirm = NonNullable<CardButton['confirm']>

const confirms: Partial<Readonly<Record<PressName, Confirm>>> = {
  eligible: {
    title: 'Candidature recevable ?',
    text: 'La personne reçoit la nouvelle tout de suite, dans Telegram.',
    yes: 'Oui, recevable',
    no: 'Pas encore',
  },
  'put-back': {
    title: 'Remettre à l’étude ?',
    text: 'La décision est annulée. La personne en est informée tout de suite.',
    yes: 'Remettre à l’étude',
    no: 'Ne rien changer',
  },
  'check-duplicate': {
    title: 'Vérifier le doublon ?',
    text: 'La personne reçoit un code sur son autre compte. Elle le recopie ici pour réunir ses deux dossiers.',
    yes: 'Demander le code',
    no: 'Pas maintenant',
  },
}
