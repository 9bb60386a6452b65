import type { CardButton } from '#prompts/page.ts'
import type { RequestId } from '#workflows/actor.ts'
import type { PressName } from '#workflows/request/events.ts'

/** A button of a request: `request.<press>` with the request's id, which handlers/slack/actions unpacks. */
export function requestButton(press: PressName, request: RequestId): CardButton {
  const button: CardButton = { label: labels[press], action: `request.${press}`, value: request }
  const confirm = confirms[press]
  if (press === 'take' || press === 'answer') return { ...button, style: 'primary' }
  if (press === 'block' && confirm) return { ...button, style: 'danger', confirm }
  return confirm ? { ...button, confirm } : button
}

/** Sends again what did not arrive. */
export function resendPart(request: RequestId, key: string): CardButton {
  return { label: 'Renvoyer', action: 'request.resend', value: `${request} ${key}` }
}

const labels: Readonly<Record<PressName, string>> = {
  take: 'Prendre',
  'give-back': 'Rendre',
  answer: 'Répondre',
  draft: 'Brouillon',
  meet: 'Rendez-vous',
  'ask-contact': 'Demander le téléphone',
  'open-floor': 'Tout envoyer',
  'close-floor': 'Ne plus tout envoyer',
  transfer: 'Transférer',
  resolve: 'Résoudre',
  block: 'Bloquer',
}

const confirms: Partial<Readonly<Record<PressName, NonNullable<CardButton['confirm']>>>> = {
  'open-floor': {
    title: 'Tout envoyer ?',
    text: 'Chaque message que vous écrirez dans ce fil partira à la personne. Les notes (« note: ») et les citations restent ici.',
    yes: 'Oui, tout envoyer',
    no: 'Non',
  },
  block: {
    title: 'Bloquer cette personne ?',
    text: 'À réserver aux abus. Ses demandes ne viendront plus ici pendant trente jours, sauf en cas de danger.',
    yes: 'Bloquer',
    no: 'Non',
  },
}
