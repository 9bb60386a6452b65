import type { DraftFault } from '#prompts/copy/slack-drafts.ts'
import type { SlackMessages } from '#prompts/copy/slack.ts'
import type { CardButton, CardPage, Piece, Rich } from '#prompts/page.ts'
import { rich } from '#prompts/rich.ts'
import type { Draft } from '#workflows/team/drafts/draft.ts'
import { day } from './dates.ts'
import { mention } from './mention.ts'
import { notice } from './notices.ts'
import { shorten } from './shorten.ts'
import { themeLabel } from './theme-labels.ts'

/** Beside a question that no sheet answered: its theme, when it is known, and its words. */
export function proposeButton(question: string, theme: string | null): CardButton {
  const words = shorten(question.replaceAll(/\s+/gu, ' ').trim(), 200)
  return { label: 'Proposer une fiche', action: 'draft.propose', value: `${theme ?? '-'} ${words}` }
}

/** Every draft, with what can be done about it; for the eyes of who asks. */
export function draftsList({ drafts, reader }: SlackMessages['drafts']): CardPage {
  const title = 'Fiches proposées'
  if (drafts.length === 0) {
    return {
      fallback: `${title} : aucune`,
      pieces: [
        {
          piece: 'text',
          text: rich`Aucune fiche proposée. Le bouton « Proposer une fiche » est sous chaque question sans réponse.`,
        },
      ],
    }
  }
  return {
    fallback: `${title} : ${drafts.length}`,
    pieces: [
      { piece: 'header', text: title },
      ...drafts.flatMap((draft) => draftPieces(draft, reader)),
      {
        piece: 'note',
        text: rich`Une fiche relue part dans la prochaine version de Passerelle. Retirez-la une fois parue.`,
      },
    ],
  }
}

export function draftSaved({ became, masked }: SlackMessages['draft-saved']): CardPage {
  return notice(rich`${outcomes[became]}${masked ? ` ${hidden}` : ''}`)
}

export function draftSentBack({ title, by, word }: SlackMessages['draft-sent-back']): CardPage {
  return notice(
    rich`${mention(by)} vous renvoie la fiche **${title}** : « ${word} ». Pour la reprendre : /passerelle fiches.`,
  )
}

export function draftFault(fault: DraftFault): CardPage {
  return notice(faultWords(fault))
}

function draftPieces({ id, sheet, by, at, review }: Draft, reader: string): readonly Piece[] {
  const about = rich`${themeLabel(sheet.theme)} · par ${mention(by)}, le ${day(at)}`
  const own = by.id === reader
  return [
    { piece: 'text', text: rich`**${sheet.title}**\n${about}\n${reviewWords(review)}` },
    {
      piece: 'actions',
      id: `draft:${id}`,
      buttons: [{ label: own ? 'Modifier' : 'Relire', action: 'draft.open', value: id }, dropButton(id)],
    },
  ]
}

function reviewWords(review: Draft['review']): Rich {
  switch (review.is) {
    case 'waiting':
      return rich`État : à relire`
    case 'reviewed':
      return rich`État : relue par ${mention(review.by)}, le ${day(review.at)}`
    case 'sent-back':
      return rich`État : à reprendre. ${mention(review.by)} : « ${shorten(review.word, 300)} »`
  }
}

function dropButton(id: string): CardButton {
  const confirm = {
    title: 'Retirer cette fiche ?',
    text: 'Elle sort de la liste, sans retour possible.',
    yes: 'Retirer',
    no: 'La garder',
  }
  return { label: 'Retirer', action: 'draft.drop', value: id, confirm }
}

function faultWords(fault: DraftFault): Rich {
  switch (fault.why) {
    case 'too-many-lines':
      return rich`${fault.max} lignes au plus : il y en a ${fault.over} de trop.`
    case 'line-too-long':
      return rich`Ligne ${fault.line} : ${fault.over} caractères de trop, sur ${fault.max} possibles.`
    case 'long-sentence':
      return rich`Une phrase a ${fault.words} mots, pour ${fault.max} au plus. Coupez-la en deux : « ${shorten(fault.sentence, 120)} »`
    case 'not-an-address':
      return rich`Donnez l’adresse complète d’une page officielle. Elle commence par https://.`
    case 'stale':
      return rich`Quelqu’un a changé cette fiche depuis. Copiez ce que vous avez écrit, fermez, et ouvrez-la de nouveau.`
    case 'text-changed':
      return rich`Vous avez changé le texte : choisissez « J’ai corrigé le texte ». Une autre personne le relira.`
    case 'text-unchanged':
      return rich`Le texte n’a pas changé : choisissez un autre avis.`
  }
}

const outcomes: Readonly<Record<SlackMessages['draft-saved']['became'], string>> = {
  proposed: 'La fiche est proposée. Une autre personne la relit : /passerelle fiches.',
  changed: 'La fiche est à jour. Une autre personne la relit : /passerelle fiches.',
  unchanged: 'Rien n’a changé dans cette fiche.',
  reviewed: 'La fiche est relue. Elle partira dans la prochaine version de Passerelle.',
  'sent-back': 'La fiche est à reprendre. Votre mot est transmis.',
  dropped: 'La fiche est retirée de la liste.',
}

const hidden = 'Ce qui ressemblait à une donnée personnelle a été masqué : ouvrez-la pour vérifier.'
