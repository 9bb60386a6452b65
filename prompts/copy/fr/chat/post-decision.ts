import type { ChatPage } from '#prompts/page.ts'
import { join, rich } from '#prompts/rich.ts'
import type { AsideReason, EndWhy, OverWhy } from '#workflows/post/pair.ts'
import type { PostNews, PostShown } from '#workflows/post/shown.ts'
import { button, nextButton } from './buttons.ts'
import { askButton } from './post-buttons.ts'

export type DecisionNews = Extract<
  PostNews,
  { is: 'agreed' | 'declined' | 'aside' | 'recruited' | 'hired' | 'not-recruited' | 'ended' | 'over' }
>

/** What either side decided, with the true reason. */
export function decisionPage({ id: post, structure }: PostShown, news: DecisionNews): ChatPage {
  switch (news.is) {
    case 'agreed':
      return {
        text: rich`C’est noté, merci ! **${structure}** a maintenant votre nom et vos coordonnées, et vous contactera. Sans nouvelles, je vous dis où cela en est.`,
        buttons: [[askButton(post)], [button('Finalement, non', { pick: 'post-no', post })]],
      }
    case 'declined':
      return {
        text: rich`C’est noté : pas de suite pour **${structure}**. D’autres postes peuvent venir.`,
        buttons: [[nextButton('sent')]],
      }
    case 'aside':
      return {
        text: join([
          rich`**${structure}** ne donne pas suite : ${asides[news.reason]}.`,
          ...(news.sentence === '' ? [] : [rich`Le mot de ${news.by} : « ${news.sentence} »`]),
          rich`Vous restez dans le rapprochement pour les autres postes. Si cette décision vous étonne, une autre personne peut la relire.`,
        ]),
        buttons: [[button('Demander un autre regard', { pick: 'post-contest', post })]],
      }
    case 'recruited':
      return {
        text: rich`🎉 **Bravo, ${structure} vous recrute !** L’administration valide encore. Vos autres propositions sont closes.`,
      }
    case 'hired':
      return {
        text: rich`**Votre recrutement par ${structure} est validé.** Bonne route, et merci pour votre confiance.`,
      }
    case 'not-recruited':
      return {
        text: rich`**${structure}** est revenue en arrière : le recrutement n’est pas fait. La conversation avec elle reste ouverte.`,
        buttons: [[askButton(post)]],
      }
    case 'ended':
      return {
        text: rich`Votre contrat avec **${structure}** est terminé (${ends[news.why]}). Votre dossier est gardé. **Voulez-vous de nouveau des propositions ?**`,
        buttons: [[button('Oui, je cherche un poste', { pick: 'post-again', post })]],
      }
    case 'over':
      return {
        text: rich`**${structure}** : ${overs[news.why]}. Votre candidature reste ouverte pour les autres postes.`,
        buttons: [[nextButton('sent')]],
      }
  }
}

const asides: Readonly<Record<AsideReason, string>> = {
  profile: 'votre profil ne correspond pas à ce poste-là',
  availability: 'votre date de disponibilité ne convient pas',
  distance: 'la distance',
  'other-choice': 'une autre personne est choisie',
  other: 'une autre raison',
}

const ends: Readonly<Record<EndWhy, string>> = {
  dismissed: 'licenciement',
  'not-renewed': 'CDD non renouvelé',
  resigned: 'démission',
}

const overs: Readonly<Record<OverWhy, string>> = {
  elsewhere: 'un autre poste vous recrute, cette proposition est close',
  filled: 'toutes les places sont prises',
  closed: 'la structure a fermé ce poste',
  unavailable: 'vous ne cherchez plus, cette proposition est close',
}
