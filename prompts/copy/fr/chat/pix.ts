import type { ChatMessages, FileKind } from '#prompts/copy/chat.ts'
import { rich } from '#prompts/rich.ts'
import { assessButton, button, nextButton } from './buttons.ts'
import { sayAnswered, sayMissed } from './pix-answered.ts'
import { showPixMenu } from './pix-menu.ts'
import { pixOfficialWords } from './pix-official.ts'
import { keepButton, sayPicture, saySharing, shareButton, showProfile } from './pix-profile.ts'
import { askPix } from './pix-question.ts'
import { showDay, showNumber } from './values.ts'
import type { Words } from './words.ts'

/** The self-assessment, from its door to the sharing of its result. */
export const pixWords: Words<Extract<keyof ChatMessages, `pix-${string}`>> = {
  'pix-menu': showPixMenu,
  'pix-question': askPix,
  'pix-answered': sayAnswered,
  'pix-unclear': ({ kind }) => ({
    text: rich`Je n’ai pas compris. ${unclear[kind]}`,
    buttons: [[button('Revoir la question', { pick: 'pix-resume' }), button('Pause', { pick: 'pix-pause' })]],
  }),
  'pix-paused': (progress) => ({
    text: rich`C’est en pause. ${kept(progress)} Reprenez quand vous voulez, même un autre jour.`,
    buttons: [progress.answered === 0 ? [resume] : [resume, button('Terminer', { pick: 'pix-finish', sure: false })]],
  }),
  'pix-finish-sure': (progress) => ({
    text: rich`**Voulez-vous terminer maintenant ?**\n${kept(progress)} Votre profil sera moins précis.`,
    buttons: [
      [button('Oui, voir mon profil', { pick: 'pix-finish', sure: true })],
      [button('Non, continuer', { pick: 'pix-resume' })],
    ],
  }),
  'pix-nothing-yet': () => ({
    text: rich`Il n’y a pas encore de réponse, donc rien à montrer. Quelques questions suffisent pour commencer.`,
    buttons: [[assessButton]],
  }),
  'pix-too-soon': ({ until }) => ({
    text: rich`Vous pourrez refaire l’évaluation à partir du ${showDay(until)}. D’ici là, votre dernier résultat reste ici.`,
    buttons: [[button('Mon résultat', { pick: 'pix-result' })]],
  }),
  'pix-picture': sayPicture,
  'pix-profile': showProfile,
  'pix-sharing': saySharing,
  'pix-missed': sayMissed,
  'pix-shared': ({ shared, file }) => ({
    text: rich`${shared ? sharedNow[file] : 'C’est entendu : votre profil reste entre nous. L’équipe ne le voit pas.'}`,
    buttons: [[shared ? keepButton : shareButton, nextButton(file)]],
  }),
  ...pixOfficialWords,
}

const resume = button('Reprendre', { pick: 'pix-resume' })

function kept({ answered, about }: ChatMessages['pix-paused']): string {
  if (answered === 0) return 'Vous n’avez pas encore répondu.'
  if (answered === 1) return 'Votre première réponse est gardée.'
  return `Vos ${showNumber(answered)} réponses sont gardées, sur ${showNumber(about)} environ.`
}

const unclear: { readonly [K in ChatMessages['pix-unclear']['kind']]: string } = {
  one: 'Touchez une réponse sous la question, ou écrivez-la.',
  several: 'Touchez toutes les réponses justes, puis « C’est ma réponse ».',
  order: 'Touchez les étapes dans l’ordre, sous la question, puis « C’est ma réponse ».',
  short: 'Écrivez une réponse courte : un mot, un nombre ou quelques mots.',
}

const sharedNow: { readonly [F in FileKind]: string } = {
  none: 'C’est noté : si vous postulez, l’équipe verra votre profil, jamais vos réponses.',
  draft: 'C’est noté : l’équipe verra votre profil avec votre candidature, jamais vos réponses.',
  sent: 'C’est partagé : l’équipe voit votre profil dans votre dossier, jamais vos réponses.',
}
