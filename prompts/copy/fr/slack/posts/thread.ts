import type { PostMessages } from '#prompts/copy/slack-posts.ts'
import type { CardPage } from '#prompts/page.ts'
import { join, rich } from '#prompts/rich.ts'
import { dayAndTime } from '../../chat/when.ts'
import { moment } from '../dates.ts'
import { calling, mention, mentionId } from '../mention.ts'
import { notice } from '../notices.ts'
import { shorten } from '../shorten.ts'
import { postCard, shortlist } from './card.ts'
import { faultWords } from './faults.ts'
import { postsImported, postsList, rankingDone } from './lists.ts'
import { asideNames, noNames } from './words.ts'

/** What is said of posts: lines under the card, and notices to who pressed. */
export const postLines: { readonly [K in keyof PostMessages]: (params: PostMessages[K]) => CardPage } = {
  'post-card': postCard,
  shortlist,
  'pair-agreed': ({ owner, ref }) =>
    notice(
      rich`${calling(owner)}✅ **${ref} est d’accord.** Le bouton « Identité et contact » s’ouvre pour vous dans la liste.`,
    ),
  'pair-declined': ({ owner, ref, reason }) =>
    notice(
      rich`${calling(owner)}**${ref}** ne donne pas suite : ${noNames[reason]}. Une autre personne prend sa place.`,
    ),
  'pair-asked': ({ owner, ref, request }) =>
    notice(rich`${calling(owner)}**${ref}** pose une question sur ce poste : c’est la demande **${request}**.`),
  'pair-recruited': ({ owner, ref }) =>
    notice(rich`${calling(owner)}🎉 **Recrutement de ${ref}.** Reste la validation de l’administration.`),
  'pair-gone': ({ owner, ref, why }) =>
    notice(
      rich`${calling(owner)}**${ref}** ${why === 'elsewhere' ? 'a trouvé un autre poste' : 'ne cherche plus'} : une autre personne prend sa place.`,
    ),
  'pair-waits': ({ owner, ref, since }) =>
    notice(rich`${calling(owner)}⏳ **${ref}** attend des nouvelles depuis le ${moment(since)}.`),
  'meeting-answered': ({ owner, ref, start, zone, suits }) =>
    notice(
      suits
        ? rich`${calling(owner)}📅 Entretien confirmé par **${ref}** : ${dayAndTime(start, zone)}.`
        : rich`${calling(owner)}**${ref}** demande un autre moment que ${dayAndTime(start, zone)}. Le bouton « Proposer un entretien » est dans la liste.`,
    ),
  'meeting-near': ({ owner, ref, start, zone }) =>
    notice(rich`${calling(owner)}📅 Entretien avec **${ref}** : ${dayAndTime(start, zone)}.`),
  'choice-late': ({ owner, ref, waiting }) =>
    notice(
      rich`${calling(owner)}Un mois sans choix pour le poste **${ref}**. ${waiting > 0 ? `${waiting} personnes sont proposées dans ce fil.` : 'Personne n’est proposé pour le moment.'} Si le poste n’est plus d’actualité, fermez-le.`,
    ),
  'pair-contested': ({ post, ref, by, reason, sentence, others }) =>
    notice(
      rich`⚖️ **${ref}** demande un autre regard sur une décision de ${mention(by)} (poste ${post}) : ${asideNames[reason].toLowerCase()}${sentence === '' ? '' : `, « ${shorten(sentence, 300)} »`}. ${who(others)}`,
    ),
  'post-created': ({ ref }) => notice(rich`Le poste **${ref}** est dans son canal. L’avis du préfet vient ensuite.`),
  'post-now': ({ ref }) =>
    notice(rich`Ce bouton ne vaut plus pour le poste **${ref}** : il a changé depuis. Rien n’est fait.`),
  'post-gone': () => notice(rich`Ce poste n’existe plus ici.`),
  'post-full': ({ ref }) => notice(rich`Toutes les places du poste **${ref}** sont prises. Rien n’est fait.`),
  'post-has-recruited': ({ ref }) =>
    notice(rich`Le poste **${ref}** a recruté quelqu’un : il ne se ferme pas. Terminez d’abord ce contrat.`),
  'review-by-another': () => notice(rich`Vous avez pris cette décision : une autre personne de l’équipe la relit.`),
  'post-fault': (fault) => notice(rich`${faultWords(fault)}`),
  posts: postsList,
  'ranking-asked': () => notice(rich`Le rapprochement commence. Le compte rendu arrive en message privé.`),
  'ranking-done': rankingDone,
  'posts-importing': () => notice(rich`Lecture en cours. Le compte rendu arrive en message privé.`),
  'posts-imported': postsImported,
}

function who(others: PostMessages['pair-contested']['others']): ReturnType<typeof rich> {
  if (others.length === 0)
    return rich`Personne d’autre ne suit ce territoire : à une administratrice ou un administrateur de relire.`
  return rich`À relire par ${join(
    others.slice(0, 10).map(({ id }) => mentionId(id)),
    ', ',
  )}.`
}
