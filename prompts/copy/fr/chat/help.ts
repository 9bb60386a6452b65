import type { HelpMessages } from '#prompts/copy/help-shown.ts'
import type { Button, Rich } from '#prompts/page.ts'
import { join, rich } from '#prompts/rich.ts'
import type { SecretKind } from '#workflows/answer/reasoned.ts'
import { sheetBody } from '../answers.ts'
import { fixedReplies } from '../fixed-replies.ts'
import { shorten } from '../slack/shorten.ts'
import { tongueLines } from '../tongue-lines.ts'
import { button, humanButton } from './buttons.ts'
import type { Words } from './words.ts'

/** What citizens read about their questions. */
export const helpWords: Words<keyof HelpMessages> = {
  answer: ({ number, sheet, body, aloud = false }) => ({
    text: join([sheetBody(sheet, body), rich`**Cela répond à votre question ?**`], '\n\n'),
    buttons: [
      ...(aloud ? [[button('Écouter la réponse', { pick: 'listen', question: number })]] : []),
      [
        button('Oui', { pick: 'answered', question: number }),
        button('Pas tout à fait', { pick: 'not-quite', question: number }),
      ],
      [adviserButton(number)],
    ],
  }),
  'speech-failed': () => ({
    text: rich`Je n’arrive pas à lire cette réponse à voix haute en ce moment. Elle reste écrite plus haut. Vous pouvez aussi parler à une personne.`,
    buttons: [[humanButton]],
  }),
  'answer-coming': () => ({ text: rich`Je cherche la réponse…` }),
  'voice-check': ({ lines }) => ({
    text: join([rich`**J’ai compris :**`, rich`« ${shorten(lines.join(' '), 3000)} »`]),
    buttons: [
      [button('C’est bien ça', { pick: 'heard', right: true })],
      [button('Non, je réécris', { pick: 'heard', right: false })],
    ],
  }),
  'voice-rewrite': () => ({
    text: rich`D’accord, j’oublie ce message vocal. **Écrivez votre question**, avec vos mots.`,
  }),
  'voice-unheard': ({ why }) => ({
    text: rich`${unheard[why]} Vous pouvez aussi écrire, ou parler à une personne.`,
    buttons: [[humanButton]],
  }),
  'answer-which': ({ number, sheets }) => ({
    text: join([
      rich`Je veux être sûr de bien comprendre. **De quoi s’agit-il ?**`,
      ...sheets.map(({ title }, index) => rich`${index + 1}. ${title}`),
      rich`Choisissez, ou dites-le avec d’autres mots.`,
    ]),
    buttons: [
      ...sheets.map(({ id, title }, index) => [
        button(`${index + 1}. ${shorten(title, 25)}`, { pick: 'sheet', sheet: id }),
      ]),
      [adviserButton(number)],
    ],
  }),
  'answer-solved': () => ({
    text: rich`Parfait. Je reste là si vous avez une autre question.`,
    buttons: [[button('Poser une question', { pick: 'get-help' })]],
  }),
  'answer-missing': ({ number }) => ({
    text: rich`**Que vous manque-t-il ?**\nDites-le avec vos mots : je le transmets à une personne de l’équipe, avec votre question.`,
    buttons: [[adviserButton(number)], [button('Retour', { pick: 'back' })]],
  }),
  'fixed-reply': ({ number, route, reason, tongue, toTeam }) => ({
    text: join(
      [
        ...(tongue === null ? [] : [rich`${tongueLines[tongue]}`]),
        reason === 'sheet' || reason === 'clarify' ? fixedReplies['nothing-found'] : fixedReplies[reason],
        ...(toTeam ? [handedOver[route === 'urgent' ? 'urgent' : 'human']] : []),
      ],
      '\n\n',
    ),
    ...(!toTeam && route !== 'refuse' && { buttons: [[adviserButton(number)]] }),
  }),
  'secret-seen': ({ kinds }) => ({
    text: join([
      rich`Vous avez écrit une information secrète. Je l’ai cachée : personne ne la verra ici.`,
      rich`${advice(kinds)}`,
      rich`Vous pouvez aussi effacer votre message.`,
    ]),
  }),
}

const unheard: { readonly [why in HelpMessages['voice-unheard']['why']]: string } = {
  silence: 'Je n’ai rien entendu dans ce message vocal.',
  'too-long': 'Ce message vocal est trop long pour moi. Deux minutes au plus, une question à la fois.',
  unavailable: 'Je n’arrive pas à écouter votre message vocal en ce moment.',
}

function adviserButton(question: number): Button {
  return button('Parler à un conseiller', { pick: 'adviser', question })
}

const handedOver: { readonly [urgency in 'urgent' | 'human']: Rich } = {
  urgent: rich`L’équipe est prévenue aussi. Ne l’attendez pas : appelez.`,
  human: rich`**Je transmets votre question à l’équipe.** Une personne la lira. Je ne connais pas le délai.`,
}

/** What to do about a secret that was written: change what can be changed, watch the rest. */
function advice(kinds: readonly SecretKind[]): string {
  if (kinds.includes('password')) return 'Par prudence, changez ce mot de passe.'
  if (kinds.includes('card') || kinds.includes('card-code')) {
    return 'Par prudence, surveillez votre compte. En cas de doute, appelez votre banque pour changer de carte.'
  }
  if (kinds.includes('code')) return 'Un code reçu ne se donne à personne. S’il sert encore, changez-le.'
  return 'Gardez ce numéro pour vous : je n’en ai jamais besoin.'
}
