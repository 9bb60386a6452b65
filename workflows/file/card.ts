import type { CardParams } from '#prompts/copy/slack-params.ts'
import type { Effect } from '../effects.ts'
import { maskIdentity } from '../privacy/mask.ts'
import { channelFor } from '../team/access.ts'
import type { Team } from '../team/state.ts'
import { buttonsOf } from './buttons.ts'
import { completenessOf } from './completeness.ts'
import type { LiveFile } from './state.ts'
import { shownPix } from './shown-pix.ts'
import { ownerOf } from './state.ts'

/** What the channel may read of a file: free text masked, no identity. */
export function cardOf(file: LiveFile): CardParams {
  const { answers } = file
  return {
    file: file.id,
    ref: file.ref,
    commune: answers.commune.name,
    departement: answers.commune.departement,
    status: file.stage.at,
    owner: ownerOf(file),
    since: file.stage.since,
    sentAt: file.sentAt,
    disponibilite: answers.disponibilite,
    paused: file.paused,
    rayon: answers.rayon,
    situations: answers.situations,
    diplome: answers.diplome === null ? null : maskIdentity(answers.diplome, answers),
    experience: answers.experience,
    motivation: maskIdentity(answers.motivation, answers),
    completeness: completenessOf(answers),
    unanswered: file.questions.filter(({ answers: given }) => given.length === 0).length,
    duplicates: file.duplicates.map(({ ref }) => ref),
    merging: file.merge?.role === 'keeper',
    pix: shownPix(file),
    buttons: buttonsOf(file),
  }
}

/** Rewrites the card in place; nothing as long as it has no channel. */
export function showCard(file: LiveFile): readonly Effect[] {
  return file.card ? [{ do: 'update', key: file.card.key, message: { name: 'card', with: cardOf(file) } }] : []
}

/** Posts the card in the channel of its territory; without any, `card` stays null. */
export function postCard(
  file: LiveFile,
  team: Team,
  at: number,
): { readonly file: LiveFile; readonly effects: readonly Effect[] } {
  const channel = channelFor(team, file.answers.commune)
  if (channel === undefined) return { file: { ...file, card: null }, effects: [] }
  const cards = file.cards + 1
  const key = cards === 1 ? 'card' : `card-${cards}`
  const posted: LiveFile = { ...file, cards, card: { channel, key, at } }
  return { file: posted, effects: [{ do: 'post', channel, key, message: { name: 'card', with: cardOf(posted) } }] }
}
