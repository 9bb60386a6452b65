import type { CardParams } from '#prompts/copy/slack-params.ts'
import type { CardPage, Piece, Rich } from '#prompts/page.ts'
import { join, plain, rich } from '#prompts/rich.ts'
import { fileButton } from './buttons.ts'
import { day } from './dates.ts'
import { missingLabel, placeLabel, radiusLabel, situationLabels, statusLabels } from './labels.ts'
import { mention } from './mention.ts'
import { pixGlance } from './pix-glance.ts'
import { shorten } from './shorten.ts'

/** The card of a file in its channel: read in two seconds, acted on in one. */
export function card(params: CardParams): CardPage {
  return {
    fallback: `Dossier ${params.ref}, ${placeLabel(params)} : ${plain(statusLine(params))}`,
    pieces: [...summary(params, shorten(params.motivation, 280), pixGlance(params.pix)), ...buttons(params)],
  }
}

/** Everything but the buttons, with as much of the motivation and of Pix as wanted. */
export function summary(params: CardParams, motivation: string, pix: readonly Piece[]): readonly Piece[] {
  const news = remarks(params)
  return [
    { piece: 'header', text: `Dossier ${params.ref} · ${placeLabel(params)}` },
    { piece: 'text', text: statusLine(params) },
    { piece: 'fields', fields: facts(params) },
    ...pix,
    ...(motivation === '' ? [] : [{ piece: 'text' as const, text: rich`**Motivation**\n${motivation}` }]),
    ...(news.length === 0 ? [] : [{ piece: 'note' as const, text: join(news, ' · ') }]),
  ]
}

export function statusLine({ status, owner, since, sentAt, paused }: CardParams): Rich {
  const who = owner ? mention(owner) : []
  const pause = paused ? rich` · disponibilité en pause` : []
  switch (status) {
    case 'sent':
      return [...rich`**En attente** depuis le ${day(since)}`, ...pause]
    case 'taken':
      return [...rich`**Suivi par** ${who} depuis le ${day(since)}`, ...pause]
    case 'eligible':
      return [...rich`**Recevable** depuis le ${day(since)} · suivi par ${who}`, ...pause]
    case 'declined':
      return rich`**Non retenue** le ${day(since)} · décision de ${who}`
    case 'withdrawn':
      return rich`**Retirée** par la personne le ${day(since)} · envoyée le ${day(sentAt)}`
    case 'merged':
      return rich`**${statusLabels.merged}** de la même personne, le ${day(since)}`
  }
}

function facts(params: CardParams): readonly { readonly label: string; readonly value: Rich }[] {
  const { percent, missing } = params.completeness
  return [
    { label: 'Disponibilité', value: rich`${day(params.disponibilite)}` },
    { label: 'Rayon', value: rich`${radiusLabel(params.rayon, params.commune)}` },
    { label: 'Situation', value: rich`${situationWords(params)}` },
    { label: 'Expérience de médiation', value: rich`${params.experience ? 'Oui' : 'Non'}` },
    ...(params.pix === null ? [{ label: 'Pix', value: rich`Rien de partagé` }] : []),
    { label: 'Dossier rempli', value: rich`${percent} %${missingLabel(missing)}` },
  ]
}

function situationWords({ situations, diplome }: CardParams): string {
  return situations
    .map((situation) =>
      situation === 'diplome' && diplome !== null
        ? `${situationLabels.diplome} : ${shorten(diplome, 120)}`
        : situationLabels[situation],
    )
    .join('\n')
}

function remarks({ unanswered, duplicates, merging }: CardParams): readonly Rich[] {
  return [
    ...(unanswered > 0 ? [rich`${unanswered} ${unanswered > 1 ? 'questions' : 'question'} sans réponse`] : []),
    ...(duplicates.length > 0 ? [rich`Doublon possible avec **${duplicates.slice(0, 3).join(', ')}**`] : []),
    ...(merging ? [rich`Code de vérification attendu`] : []),
  ]
}

function buttons({ buttons: shown, file }: CardParams): readonly Piece[] {
  if (shown.length === 0) return []
  return [{ piece: 'actions', id: 'file', buttons: shown.map((press) => fileButton(press, file)) }]
}
