import type { Button } from '#prompts/page.ts'
import { join, rich } from '#prompts/rich.ts'
import { button, humanButton, nextButton } from './buttons.ts'
import type { Words } from './words.ts'

/** Another human's look at a decision. */
export const contestWords: Words<'decision-reviewed'> = {
  'decision-reviewed': (review) =>
    review.is === 'asked'
      ? {
          text: rich`Votre demande est transmise : **une autre personne de l’équipe relit cette décision.** Vous aurez sa réponse ici.`,
        }
      : {
          text: join([
            rich`Cette décision a été relue par **${review.by}**, qui la maintient :`,
            rich`« ${review.sentence} »`,
          ]),
          buttons: [[nextButton('sent'), humanButton]],
        },
}

export const contestButton: Button = button('Demander un autre regard', { pick: 'contest' })
