import type { SlackMessages } from '#prompts/copy/slack.ts'
import type { CardPage, Piece } from '#prompts/page.ts'
import { join, plain, rich } from '#prompts/rich.ts'
import { channelLink, mention } from './mention.ts'
import { notice } from './notices.ts'

/** What `/passerelle` can do; `unknown` are the words it could not read. */
export function help({ admin, unknown }: SlackMessages['help']): CardPage {
  const lines = [
    ['chercher Brest', 'les dossiers d’une commune, d’un département ou d’une référence'],
    ['dossier K7F-3QX', 'ouvrir un dossier'],
    ['stats', 'les chiffres de votre territoire'],
    ['export', 'la liste de votre territoire, en message privé'],
    ['rapport', 'les demandes de votre territoire sur sept jours'],
    ['postes', 'les postes de votre territoire, en créer ou en importer'],
    ['rapprocher', 'refaire les listes de candidatures maintenant'],
    ['questions', 'ce qui reste sans réponse, par thème'],
    ['fiches', 'relire les fiches proposées'],
    ['themes', 'couper ou rouvrir des thèmes'],
    ['moi', 'vos thèmes, vos langues, vos horaires et vos absences'],
    ...(admin
      ? [
          ['equipe', 'les territoires et les canaux'],
          ['demandes', 'comment les demandes sont confiées'],
          ['journal', 'qui a fait quoi'],
          ['file', 'les envois en attente, et ceux qui n’ont pas pu partir'],
          ['pix', 'importer les résultats d’une campagne Pix'],
        ]
      : []),
    ['aide', 'ce message'],
  ].map(([command, what]) => [{ text: `/passerelle ${command}`, style: 'code' as const }, { text: ` : ${what}` }])
  const lead =
    unknown === null ? rich`**Passerelle, mode d’emploi**` : rich`Je ne connais pas « ${unknown} ». Essayez :`
  return {
    fallback: plain(lead),
    pieces: [
      { piece: 'text', text: lead },
      { piece: 'text', text: join(lines) },
    ],
  }
}

export function fileUnknown({ ref }: SlackMessages['file-unknown']): CardPage {
  return notice(rich`Aucun dossier ne porte la référence « ${ref} ».`)
}

export function stats(params: SlackMessages['stats']): CardPage {
  const { counts, daysToDecision, oldestWaitingDays, sentThisWeek } = params
  const title = `Chiffres · ${params.territories.join(', ')}`
  const days = (count: number | null): string => (count === null ? '—' : `${count} ${count > 1 ? 'jours' : 'jour'}`)
  return {
    fallback: `${title} : ${counts.sent} en attente, ${counts.taken} à l’étude`,
    pieces: [
      { piece: 'header', text: title },
      {
        piece: 'fields',
        fields: [
          { label: 'En attente', value: rich`${counts.sent}` },
          { label: 'À l’étude', value: rich`${counts.taken}` },
          { label: 'Recevables', value: rich`${counts.eligible}` },
          { label: 'Non retenues', value: rich`${counts.declined}` },
          { label: 'Retirées', value: rich`${counts.withdrawn}` },
          { label: 'Reçues cette semaine', value: rich`${sentThisWeek}` },
          { label: 'Attente la plus longue', value: rich`${days(oldestWaitingDays)}` },
          { label: 'Délai médian de décision', value: rich`${days(daysToDecision)}` },
        ],
      },
    ],
  }
}

export function exportReady({ count, revealed }: SlackMessages['export-ready']): CardPage {
  const files = count > 1 ? `${count} dossiers` : `${count} dossier`
  return notice(
    rich`L’export arrive en message privé : **${files}**. L’identité n’y est que pour ceux que vous avez révélés (${revealed}).`,
  )
}

export function exportFailed(): CardPage {
  return notice(rich`L’export n’est pas parti. Réessayez dans un moment.`)
}

export function team({ coordinators, channels }: SlackMessages['team']): CardPage {
  const people = coordinators.map((person) => rich`${mention(person)} : ${person.territories.join(', ')}`)
  const rooms = channels.map(({ territory, channel }) => rich`${territory} : ${channelLink(channel)}`)
  return {
    fallback: `Équipe : ${coordinators.length} personnes, ${channels.length} canaux`,
    pieces: [
      { piece: 'header', text: 'L’équipe' },
      { piece: 'text', text: people.length > 0 ? join(people) : rich`Aucun territoire attribué pour l’instant.` },
      { piece: 'divider' },
      { piece: 'text', text: rooms.length > 0 ? join(rooms) : rich`Aucun canal pour l’instant.` },
      teamButtons,
    ],
  }
}

export const teamButtons: Piece = {
  piece: 'actions',
  id: 'team',
  buttons: [
    { label: 'Attribuer un territoire', action: 'team.coordinator' },
    { label: 'Choisir un canal', action: 'team.channel' },
    { label: 'Importer des résultats Pix', action: 'team.pix-import' },
    { label: 'Couper des thèmes', action: 'team.themes' },
    { label: 'Réglages des demandes', action: 'team.requests' },
    { label: 'Journal', action: 'team.journal' },
  ],
}
