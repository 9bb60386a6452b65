import type { RequestMessages } from '#prompts/copy/slack-requests.ts'
import type { CardPage, Piece, Rich } from '#prompts/page.ts'
import { join, link, rich } from '#prompts/rich.ts'
import type { Delivery, SentWhat } from '#workflows/request/state.ts'
import { dayAndTime } from '../chat/when.ts'
import { day, moment } from './dates.ts'
import { calling, channelLink, mention } from './mention.ts'
import { questionReasons } from './question-reasons.ts'
import { notice as line } from './notices.ts'
import { resendPart } from './request-buttons.ts'
import { shorten } from './shorten.ts'

type Say<K extends keyof RequestMessages> = (params: RequestMessages[K]) => CardPage

/** What is said in a request's thread, and about it. */
export const requestLines: { readonly [K in Exclude<keyof RequestMessages, 'request-card'>]: Say<K> } = {
  'request-sent': ({ request, key, by, what, delivery }) => {
    const lost = delivery === 'failed' || delivery === 'uncertain' || delivery === 'blocked'
    const again: readonly Piece[] = lost ? [{ piece: 'actions', id: 'sent', buttons: [resendPart(request, key)] }] : []
    return {
      fallback: `Envoyé par ${by.name}`,
      pieces: [
        { piece: 'text', text: rich`➡️ **${by.name}** : ${shownWhat(what)}` },
        { piece: 'note', text: rich`${deliveryWords[delivery]}` },
        ...again,
      ],
    }
  },
  'person-said': ({ owner, text, quoting, files, heard }) => {
    const about = heard ? rich`🎙️ **Transcription automatique :** ` : []
    const sent =
      files > 0 && text === '' ? rich`${files > 1 ? `envoie ${files} fichiers` : 'envoie un fichier'}` : rich`${text}`
    const quote: readonly Piece[] =
      quoting === null ? [] : [{ piece: 'note', text: rich`En réponse à : « ${shorten(quoting, 300)} »` }]
    return {
      fallback: `La personne : ${shorten(text, 150)}`,
      pieces: [{ piece: 'text', text: rich`${calling(owner)}💬 ${about}${sent}` }, ...quote],
    }
  },
  'person-located': ({ owner, lat, lon }) =>
    line(rich`${calling(owner)}📍 Position partagée : ${link('voir sur la carte', mapOf(lat, lon))}`),
  'person-showed': ({ owner, kind }) =>
    line(
      rich`${calling(owner)}La personne a envoyé ${kinds[kind] ?? 'un message que Passerelle ne sait pas transmettre'}.`,
    ),
  'person-edited': ({ owner, before, after }) => ({
    fallback: `Message modifié : ${shorten(after, 150)}`,
    pieces: [
      { piece: 'text', text: rich`${calling(owner)}✏️ **Message modifié**\n${after}` },
      { piece: 'note', text: rich`Avant : ${shorten(before, 1_500)}` },
    ],
  }),
  'person-asked': ({ owner, asked }) => ({
    fallback: `La personne ajoute : ${shorten(asked.text, 150)}`,
    pieces: [
      {
        piece: 'text',
        text: rich`${calling(owner)}${asked.urgency === 'high' ? '🔴 **Urgent.** ' : ''}💬 ${asked.text}`,
      },
      {
        piece: 'note',
        text: rich`${questionReasons[asked.reason]}${asked.sheet ? ` · fiche : « ${asked.sheet.title} »` : ''}`,
      },
    ],
  }),
  'person-left': ({ owner }) => line(rich`${calling(owner)}La personne n’attend plus de réponse.`),
  'person-judged': ({ solved, stars, word }) =>
    line(
      join([
        rich`Avis de la personne : ${solved ? 'c’est résolu' : 'ce n’est pas résolu'}${stars === null ? '' : ` · ${stars} sur 5`}.`,
        ...(word === null ? [] : [rich`« ${word} »`]),
      ]),
    ),
  'contact-given': ({ owner, given }) =>
    line(
      given
        ? rich`${mention(owner)} · La personne accepte d’être appelée. Son numéro est sur la fiche, pour cette demande seulement.`
        : rich`${mention(owner)} · La personne préfère ne pas donner de numéro.`,
    ),
  'request-waits': ({ owner, promisedBy }) =>
    line(rich`${calling(owner)}⏳ Toujours sans réponse. Elle est promise avant le ${moment(promisedBy)}.`),
  'request-reopened': ({ owner }) => line(rich`${calling(owner)}🔁 La personne revient sur cette demande.`),
  'request-moved': ({ ref, place }) =>
    line(
      place === null
        ? rich`**La demande ${ref} a été transférée** à un autre canal.`
        : rich`**La demande ${ref} est partie** dans le canal de ${place.name} (${place.departement}).`,
    ),
  'request-escalated': ({ ref }) =>
    line(rich`**La demande ${ref} attendait depuis trop longtemps.** Elle est maintenant dans un canal plus large.`),
  'request-closed-nothing-sent': () => line(rich`⚠️ Cette demande est close : **rien n’est parti** à la personne.`),
  'request-taken': ({ ref, owner }) => line(rich`La demande **${ref}** est déjà suivie par ${mention(owner)}.`),
  'request-now': ({ ref, stage, owner }) =>
    line(
      rich`Ce bouton n’est plus utile. Demande **${ref}** : ${stages[stage]}${owner ? rich` · suivie par ${mention(owner)}` : []}.`,
    ),
  'request-gone': () => line(rich`Cette demande n’existe plus. La personne a pu effacer ses données.`),
  'request-no-draft': () => line(rich`Aucune fiche n’est assez proche pour un brouillon. Répondez avec vos mots.`),
  'request-no-channel': () => line(rich`Ce territoire n’a pas encore de canal. Choisissez-en un autre.`),
  'request-unknown-adviser': () => line(rich`Cette personne n’est pas dans l’équipe de Passerelle.`),
  'request-handed': ({ ref, firstName, by }) =>
    line(
      rich`${mention(by)} vous confie la demande **${ref}**${firstName === '' ? '' : ` de ${firstName}`}. Elle vous attend dans son fil.`,
    ),
  'request-assigned': ({ ref, firstName, until, zone }) =>
    line(
      rich`**Passerelle** vous confie la demande **${ref}**${firstName === '' ? '' : ` de ${firstName}`}, à votre tour. Répondez dans son fil avant ${dayAndTime(until, zone)}, ou elle passera à quelqu’un d’autre.`,
    ),
  'request-not-answered': ({ owner }) =>
    line(rich`Sans réponse de ${mention(owner)} dans le délai, la demande attend quelqu’un d’autre.`),
  'request-owner-away': ({ owner }) =>
    line(
      rich`${mention(owner)} n’est pas là en ce moment. La demande attend quelqu’un d’autre, et la personne le sait.`,
    ),
  'alert-request-no-channel': ({ ref, urgency }) => ({
    fallback: `Aucun canal pour la demande ${ref}`,
    pieces: [
      {
        piece: 'text',
        text: rich`${urgency === 'high' ? '🔴 ' : ''}**Aucun canal pour la demande ${ref}.** Elle sera publiée dès qu’un canal est choisi.`,
        button: { label: 'Choisir un canal', action: 'team.channel' },
      },
    ],
  }),
  'alert-request-card-lost': ({ ref, channel, code }) => ({
    fallback: `La demande ${ref} ne peut plus être publiée`,
    pieces: [
      {
        piece: 'text',
        text: rich`**La demande ${ref} ne peut plus être publiée** dans ${channelLink(channel)} (${code}). Rien n’est perdu : choisissez de nouveau le canal.`,
        button: { label: 'Choisir un canal', action: 'team.channel' },
      },
    ],
  }),
  'alert-request-late': ({ ref, urgency }) =>
    line(rich`${urgency === 'high' ? '🔴 ' : ''}**La demande ${ref} n’a pas eu de réponse** dans le délai promis.`),
}

function shownWhat(what: SentWhat): Rich {
  switch (what.is) {
    case 'words':
      return what.text
    case 'file':
      return rich`📎 ${what.name}${what.text === null ? [] : rich`\n${what.text}`}`
    case 'meeting':
      return rich`rendez-vous proposé le ${day(what.date)} à ${what.time}, ${what.where}`
  }
}

const deliveryWords: Readonly<Record<Delivery, string>> = {
  sending: 'En cours d’envoi…',
  retrying: '⏳ Telegram demande d’attendre : nouvel essai automatique.',
  sent: '✓ Remis à la personne.',
  blocked: '⛔ Non remis : la personne a bloqué l’assistant, jusqu’à son prochain message.',
  failed: '⛔ Non remis.',
  uncertain: '❓ Peut-être envoyé : Telegram n’a pas confirmé.',
  withdrawn: '🗑️ Retiré de la conversation.',
}

const stages: Readonly<Record<RequestMessages['request-now']['stage'], string>> = {
  waiting: 'en attente',
  claimed: 'prise',
  answered: 'en cours',
  resolved: 'résolue',
  closed: 'close',
}

const kinds: { readonly [kind: string]: string } = {
  'too-big': 'un fichier de plus de 20 Mo, que Telegram ne laisse pas lire',
  sticker: 'un autocollant',
  animation: 'une image animée',
  poll: 'un sondage',
  dice: 'un dé',
  venue: 'un lieu',
  contact: 'une fiche de contact',
}

function mapOf(lat: number, lon: number): string {
  return `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lon}#map=15/${lat}/${lon}`
}
