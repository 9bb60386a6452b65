import type { SlackMessages } from '#prompts/copy/slack.ts'
import type { Refusal } from '#prompts/copy/slack-params.ts'
import type { CardPage, FormPage, Rich } from '#prompts/page.ts'
import { join, plain, rich } from '#prompts/rich.ts'
import { statusLabels } from './labels.ts'
import { mention, mentionId } from './mention.ts'

/** Why not, and what to do about it. */
export function notAllowed(refusal: Refusal): CardPage {
  return notice(refusalWords(refusal))
}

export function alreadyTaken({ ref, owner }: SlackMessages['already-taken']): CardPage {
  return notice(rich`Le dossier **${ref}** est déjà suivi par ${mention(owner)}.`)
}

export function stateNow({ ref, status, owner }: SlackMessages['state-now']): CardPage {
  const who = owner ? rich` · suivi par ${mention(owner)}` : []
  return notice(rich`Ce bouton n’est plus utile. Dossier **${ref}** : ${statusLabels[status].toLowerCase()}${who}.`)
}

export function fileGone(): CardPage {
  return notice(rich`Ce dossier n’existe plus. La personne a pu effacer ses données.`)
}

export function duplicateAsked({ ref, other }: SlackMessages['duplicate-asked']): CardPage {
  return notice(rich`La personne reçoit un code pour réunir **${ref}** et **${other}**. La suite viendra dans le fil.`)
}

export function teamSaved({ what }: SlackMessages['team-saved']): CardPage {
  return notice(rich`C’est enregistré. ${saved[what]}`)
}

const saved: Readonly<Record<SlackMessages['team-saved']['what'], string>> = {
  coordinator: 'Le territoire est à jour.',
  channel: 'Les dossiers en attente de canal y seront publiés.',
  themes: 'Cela vaut dès maintenant.',
  mine: 'Vos réglages valent dès maintenant.',
  requests: 'Cela vaut dès maintenant. Une promesse déjà faite à une personne ne change pas.',
}

export function homeStranger({ admins }: SlackMessages['home-stranger']): CardPage {
  const text = refusalWords({ why: 'stranger', admins })
  return {
    fallback: plain(text),
    pieces: [
      { piece: 'header', text: 'Bienvenue sur Passerelle' },
      { piece: 'text', text },
    ],
  }
}

export function notice(text: Rich): CardPage {
  return { fallback: plain(text), pieces: [{ piece: 'text', text }] }
}

function refusalWords(refusal: Refusal): Rich {
  switch (refusal.why) {
    case 'stranger':
      return rich`Aucun territoire ne vous est encore attribué : les dossiers restent masqués. ${whomToAsk(refusal.admins)}`
    case 'perimeter':
      return rich`Ce dossier dépend du département **${refusal.name}** (${refusal.departement}), hors de votre territoire.`
    case 'owner':
      return refusal.owner
        ? rich`Ce dossier est suivi par ${mention(refusal.owner)}. Voyez ensemble qui continue.`
        : rich`Prenez d’abord le dossier.`
    case 'admins':
      return rich`Seule l’administration de Passerelle peut faire cela.`
    case 'whole-country':
      return rich`Il faut couvrir toute la France, ou administrer Passerelle, pour faire cela.`
  }
}

function whomToAsk(admins: readonly string[]): Rich {
  if (admins.length === 0) return rich`Demandez-en un à l’administration de Passerelle.`
  return rich`Demandez-en un à ${join(admins.slice(0, 3).map(mentionId), ', ')}.`
}

/** A notice as a modal, where Slack can't whisper it. */
export function noticeForm(page: CardPage): FormPage {
  return { title: 'Passerelle', pieces: page.pieces, inputs: [], close: 'Fermer' }
}
