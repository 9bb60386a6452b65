import type { SlackMessages } from '#prompts/copy/slack.ts'
import type { CardPage } from '#prompts/page.ts'
import { join, link, rich } from '#prompts/rich.ts'
import { channelLink, mentionId } from './mention.ts'
import { notice } from './notices.ts'

export function deadLetter({ what, code, ref }: SlackMessages['alert-dead-letter']): CardPage {
  const about = ref === null ? '' : ` du dossier ${ref}`
  return notice(rich`**Un envoi${about} n’est pas passé.** Envoi : ${what}. Motif : ${code}.`)
}

export function eventAside({ actor, id, code }: SlackMessages['alert-event-aside']): CardPage {
  return notice(
    rich`**Un message n’a pas pu être traité.** Il est mis de côté. Origine : ${origins[actor]}. Numéro : ${id}. Motif : ${code}.`,
  )
}

export function noChannel({ ref, departement, name }: SlackMessages['alert-no-channel']): CardPage {
  return {
    fallback: `Aucun canal pour le dossier ${ref}`,
    pieces: [
      {
        piece: 'text',
        text: rich`**Aucun canal pour le dossier ${ref}** (${name}, ${departement}). Il sera publié dès qu’un canal est choisi.`,
        button: { label: 'Choisir un canal', action: 'team.channel' },
      },
    ],
  }
}

export function cardLost({ ref, channel, code }: SlackMessages['alert-card-lost']): CardPage {
  return {
    fallback: `La fiche du dossier ${ref} ne peut plus être publiée`,
    pieces: [
      {
        piece: 'text',
        text: rich`**La fiche du dossier ${ref} ne peut plus être publiée** dans ${channelLink(channel)} (${code}). Invitez-y Passerelle, puis choisissez de nouveau le canal.`,
        button: { label: 'Choisir un canal', action: 'team.channel' },
      },
    ],
  }
}

export function outsider({ user, channel, perimeter }: SlackMessages['alert-outsider']): CardPage {
  return notice(
    rich`${mentionId(user)} est dans ${channelLink(channel)}, le canal de **${perimeter}**, sans couvrir ce territoire.`,
  )
}

export function erasureStopped({ ref, code }: SlackMessages['alert-erasure-stopped']): CardPage {
  const about = ref === null ? 'd’une personne' : `du dossier ${ref}`
  return notice(
    rich`**L’effacement ${about} s’est arrêté avant la fin.** Motif : ${code}. Merci de supprimer à la main ce qui reste dans Slack.`,
  )
}

export function leftBehind({ ref, of, messages }: SlackMessages['alert-left-behind']): CardPage {
  const lines = messages.slice(0, 20).map((message) => {
    const place = rich`${channelLink(message.channel)} · `
    return [...place, ...(message.link === null ? rich`message ${message.ts}` : link('voir le message', message.link))]
  })
  const rest = messages.length > 20 ? [rich`Et ${messages.length - 20} de plus.`] : []
  return {
    fallback: `${of === 'request' ? `Demande ${ref} effacée` : `Dossier ${ref} effacé`} : ${messages.length} messages à supprimer à la main`,
    pieces: [
      {
        piece: 'text',
        text: rich`**${of === 'request' ? `La demande ${ref} est effacée` : `Le dossier ${ref} est effacé`}.** Ces messages restent dans Slack : merci de les supprimer.`,
      },
      { piece: 'text', text: join([...lines, ...rest]) },
    ],
  }
}

const origins: { readonly [actor in SlackMessages['alert-event-aside']['actor']]: string } = {
  adviser: 'la charge d’un conseiller',
  chat: 'une conversation',
  file: 'un dossier',
  post: 'un poste',
  request: 'une demande',
  team: 'l’équipe',
}
