import type { RequestChatMessages } from '#prompts/copy/request-shown.ts'
import type { Rich } from '#prompts/page.ts'
import { join, rich } from '#prompts/rich.ts'
import type { Wait } from '#workflows/chat/relay/state.ts'
import type { SentWhat } from '#workflows/request/state.ts'
import { button, rows } from './buttons.ts'
import { kindNames } from './kinds.ts'
import { dayAndTime, longDay } from './when.ts'
import type { Words } from './words.ts'

/** A request for a human, from the wait to the last word. */
export const requestWords: Words<keyof RequestChatMessages> = {
  'adviser-words': ({ by, what, ref }) => ({
    text: join([rich`**${by}** vous écrit :`, said(what)]),
    buttons: [[button('Répondre', { pick: 'request-reply', ref })]],
  }),
  'request-waits': (wait) => ({
    text: join([rich`**Votre demande ${wait.ref} attend un conseiller.**`, ...placeInLine(wait), ...meanwhile(wait)]),
    buttons: [[button('Ne plus attendre', { pick: 'request-leave', ref: wait.ref })]],
  }),
  'request-taken': ({ by, again }) => ({
    text: rich`**${by ?? 'Un conseiller'}** ${again ? 'reprend' : 'prend'} votre demande. Vous pouvez lui écrire ici : mots, photos ou documents. Jamais de mot de passe.`,
  }),
  'request-back': ({ by }) => ({
    text: by
      ? rich`Votre demande est maintenant suivie par **${by}**. Vous pouvez lui écrire ici.`
      : rich`Votre demande attend un autre conseiller. Vous gardez votre place, et vous n’avez rien à refaire.`,
  }),
  'request-late': ({ ref, urgency }) => ({
    text: join([
      rich`**Personne n’a encore pu répondre** à votre demande ${ref}, et je m’en excuse. L’équipe est relancée.`,
      ...(urgency === 'high'
        ? [emergency]
        : [rich`Si cela ne peut pas attendre : un espace France services aide sans rendez-vous, partout en France.`]),
    ]),
    buttons: [[button('Ne plus attendre', { pick: 'request-leave', ref })]],
  }),
  'request-left': () => ({ text: rich`C’est noté, vous n’attendez plus. Écrivez-moi quand vous voulez.` }),
  'request-barred': () => ({
    text: rich`L’équipe a arrêté cet échange. Pour une urgence, appelez le 112. Je peux encore vous montrer mes fiches.`,
  }),
  'request-solved': ({ ref, by }) => ({
    text: rich`${by === '' ? 'L’équipe' : by} pense que c’est terminé. **C’est résolu ?**`,
    buttons: [
      [button('Oui, merci', { pick: 'request-solved', ref }), button('Pas encore', { pick: 'request-unsolved', ref })],
    ],
  }),
  'request-stars': ({ ref }) => ({
    text: rich`Tant mieux ! **Comment s’est passée cette aide ?** De 1 (mal) à 5 (très bien).`,
    buttons: rows(
      [1, 2, 3, 4, 5].map((stars) => button(String(stars), { pick: 'request-stars', ref, stars })),
      5,
    ),
  }),
  'request-word': () => ({ text: rich`Merci. Un mot à ajouter ? Écrivez-le, ou répondez « non ».` }),
  'request-thanks': () => ({ text: rich`Merci beaucoup. À bientôt !` }),
  'request-reply-wanted': ({ by }) => ({ text: rich`Écrivez votre réponse${by === null ? '' : ` à ${by}`}.` }),
  'same-matter': ({ by }) => ({
    text: rich`${by === '' ? 'Un conseiller' : by} vous a répondu il y a peu. **Est-ce la même chose ?**`,
    buttons: [
      [
        button('Oui, la même', { pick: 'same-matter', same: true }),
        button('Non, autre chose', { pick: 'same-matter', same: false }),
      ],
    ],
  }),
  'place-wanted': () => ({
    text: rich`**Dans quelle commune êtes-vous ?** Cela aide à trouver un conseiller proche. Écrivez son nom ou son code postal, ou passez.`,
    keyboard: { ask: 'location', label: '📍 Partager ma position', also: ['Passer'] },
  }),
  'place-unclear': ({ among }) => ({
    text:
      among.length === 0
        ? rich`Je ne trouve pas cette commune. Écrivez son nom ou son code postal, par exemple « 35000 ». Ou passez.`
        : rich`Plusieurs communes portent ce nom. **Laquelle** est la vôtre ?`,
    buttons: [
      ...rows(
        among.map(({ code, name, departement }) =>
          button(`${name.slice(0, 22)} (${departement})`, { pick: 'place', code }),
        ),
        1,
      ),
      [button('Passer', { pick: 'place-skip' })],
    ],
  }),
  'place-kept': ({ name }) => ({
    text: rich`Merci : **${name}**. La demande va au conseiller le plus proche.`,
    keyboard: 'remove',
  }),
  'place-skipped': () => ({ text: rich`Très bien. Un conseiller vous répondra quand même.`, keyboard: 'remove' }),
  'contact-wanted': ({ ref, by, telephone }) =>
    telephone === null
      ? {
          text: rich`**${by}** aimerait vous appeler. **Transmettre votre numéro à ce conseiller ?** Lui seul le verra, pour cette demande. Écrivez votre numéro, ou « non ».`,
          keyboard: { ask: 'contact', label: '📱 Partager mon numéro', also: ['Non'] },
        }
      : {
          text: rich`**${by}** aimerait vous appeler. **Transmettre votre numéro à ce conseiller ?** Lui seul le verra, pour cette demande : ${telephone}.`,
          buttons: [
            [
              button('Oui, transmettre', { pick: 'request-contact', ref }),
              button('Non', { pick: 'request-no-contact', ref }),
            ],
          ],
        },
  'contact-unclear': ({ ref }) => ({
    text: rich`Je n’ai pas reconnu votre numéro. Écrivez dix chiffres, par exemple 06 12 34 56 78, ou « non ».`,
    buttons: [[button('Non', { pick: 'request-no-contact', ref })]],
  }),
  'contact-told': ({ given }) => ({
    text: given
      ? rich`C’est transmis à votre conseiller, pour cette demande seulement.`
      : rich`Très bien, rien n’est transmis.`,
    keyboard: 'remove',
  }),
  'files-for-human': ({ kind }) => ({
    text: rich`Je ne sais pas encore lire ${kindNames[kind] ?? 'ce genre de message'}. **Voulez-vous l’envoyer à un conseiller ?** Cachez d’abord ce qui est secret.`,
    buttons: [
      [
        button('Oui, envoyer', { pick: 'files-for-human', show: true }),
        button('Non', { pick: 'files-for-human', show: false }),
      ],
    ],
  }),
  'not-passed-on': ({ kind }) => ({
    text: rich`Je ne peux pas transmettre ${kindNames[kind] ?? 'ce genre de message'}. Votre conseiller sait que vous l’avez envoyé.`,
  }),
  'file-too-big': () => ({
    text: rich`Ce fichier dépasse 20 Mo : je ne peux pas le transmettre. Envoyez-en un plus petit, ou une photo de ce qu’il montre.`,
  }),
  'request-closed': () => ({ text: rich`Cette demande est close. Écrivez-moi si vous avez une autre question.` }),
}

const emergency = rich`Si vous êtes en danger : **112**. Pour une fraude à la carte : **0 892 705 705**. Arnaque en ligne : **0 805 805 817**.`

function said(what: SentWhat): Rich {
  switch (what.is) {
    case 'words':
      return what.text
    case 'file':
      return what.text ?? rich`📎 ${what.name}`
    case 'meeting':
      return rich`Rendez-vous proposé : **${longDay(what.date)}** à **${what.time}**, ${what.where}. Répondez ici si cela ne va pas.`
  }
}

function placeInLine({ ahead, promisedBy, opensAt, zone }: Wait): readonly Rich[] {
  const before =
    ahead === null
      ? []
      : [
          ahead === 0
            ? rich`Personne n’attend avant vous.`
            : rich`${ahead} ${ahead > 1 ? 'personnes' : 'personne'} avant vous.`,
        ]
  const closed = opensAt === null ? [] : [rich`L’équipe revient ${dayAndTime(opensAt, zone)}.`]
  const promise = promisedBy === null ? [] : [rich`Réponse prévue avant ${dayAndTime(promisedBy, zone)}.`]
  return [...before, ...closed, ...promise]
}

/** What to do in the meantime; out of hours, whom to call when it can't wait. */
function meanwhile({ opensAt }: Wait): readonly Rich[] {
  if (opensAt !== null)
    return [rich`Si cela ne peut pas attendre, en cas de danger : **112**. Pour une arnaque : **0 805 805 817**.`]
  return [rich`En attendant, vous pouvez compléter votre demande, ou me poser une autre question.`]
}
