import type { ChatPage } from '#prompts/page.ts'
import { join, rich } from '#prompts/rich.ts'
import type { PostNews, PostShown } from '#workflows/post/shown.ts'
import { nextButton } from './buttons.ts'
import { askButton } from './post-buttons.ts'

export type ReviewNews = Extract<PostNews, { is: 'waits' | 'contested' | 'upheld' | 'too-late' | 'candidate-again' }>

/** Where things stand, and what came of another look. */
export function reviewPage({ id: post, structure }: PostShown, news: ReviewNews): ChatPage {
  switch (news.is) {
    case 'waits':
      return {
        text: rich`**${structure}** n’a pas encore choisi. Votre candidature y est toujours en cours, et l’équipe est relancée.`,
        buttons: [[askButton(post)]],
      }
    case 'contested':
      return {
        text: rich`Votre demande est transmise : **une autre personne de l’équipe relit cette décision.** Vous aurez sa réponse ici.`,
      }
    case 'upheld':
      return {
        text: join([
          rich`Cette décision a été relue par **${news.by}**, qui la maintient :`,
          rich`« ${news.sentence} »`,
        ]),
        buttons: [[askButton(post)]],
      }
    case 'too-late':
      return {
        text: rich`Ce bouton ne vaut plus : la proposition de **${structure}** a changé depuis.`,
        buttons: [[nextButton('sent')]],
      }
    case 'candidate-again':
      return {
        text: rich`C’est fait : **votre candidature est de nouveau ouverte.** Les prochaines propositions viendront ici.`,
        buttons: [[nextButton('sent')]],
      }
  }
}
