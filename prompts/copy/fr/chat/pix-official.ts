import type { ChatMessages, FileKind } from '#prompts/copy/chat.ts'
import type { Button, ChatPage, Rich, Span } from '#prompts/page.ts'
import { join, rich } from '#prompts/rich.ts'
import type { OfficialResult } from '#workflows/pix/assessment/state.ts'
import { button, nextButton } from './buttons.ts'
import { showDay, showNumber } from './values.ts'
import type { Words } from './words.ts'

/** A result of the public service Pix, beside the self-assessment. */
export const pixOfficialWords: Words<
  'pix-official-code' | 'pix-official-score' | 'pix-official-unclear' | 'pix-official-kept' | 'pix-official-dropped'
> = {
  'pix-official-code': askCode,
  'pix-official-score': ({ code, again }) => ({
    text: join([
      ...(again ? [rich`Je n’ai pas compris ce nombre.`] : [rich`C’est noté : ${inCode(code)}.`]),
      rich`**Combien de pix** avez-vous obtenus ? Écrivez un nombre, 895 au plus.`,
    ]),
    buttons: [[back]],
  }),
  'pix-official-unclear': () => ({
    text: rich`Ce code ne ressemble pas à un code Pix. Il commence par ${inCode('P-')}, puis huit lettres ou chiffres. Vous le trouverez sur votre certificat.`,
    buttons: [[back]],
  }),
  'pix-official-kept': ({ official, file }) => ({
    text: join([
      rich`**Résultat Pix officiel** : ${showOfficial(official)}.`,
      rich`${origins[official.is]} Il reste à part de votre auto-évaluation.`,
      rich`${seen[file]}`,
    ]),
    buttons: [[drop], [nextButton(file)]],
  }),
  'pix-official-dropped': () => ({
    text: rich`C’est fait : votre résultat Pix officiel est retiré.`,
    buttons: [[back]],
  }),
}

/** « 512 pix, déclaré le 3 mars 2027 ». */
export function showOfficial({ is, pix, at }: OfficialResult): string {
  return `${showNumber(pix)} pix, ${marks[is]} le ${showDay(at)}`
}

const marks = { declared: 'déclaré', verified: 'vérifié' } as const

const origins = {
  declared: 'Il est marqué « déclaré » : je ne l’ai pas vérifié.',
  verified: 'Il est marqué « vérifié » : il vient d’une campagne Pix du programme.',
} as const

const seen: { readonly [F in FileKind]: string } = {
  none: 'Personne d’autre ne le voit tant que vous ne postulez pas.',
  draft: 'L’équipe le verra avec votre candidature.',
  sent: 'L’équipe le voit dans votre dossier.',
}

const back: Button = button('Retour', { pick: 'pix' })
const drop: Button = button('Retirer ce résultat', { pick: 'pix-official-drop' })

/** A verified result is only shown: to declare another, it is dropped first. */
function askCode({ known, invitation }: ChatMessages['pix-official-code']): ChatPage {
  const asked = rich`**Quel est le code de vérification** de votre certificat Pix ?\nIl commence par ${inCode('P-')}. Le résultat sera marqué « déclaré ».`
  const campaign =
    invitation === null
      ? []
      : [rich`Dans une campagne Pix du programme, donnez cet identifiant : ${inCode(invitation)}`]
  const texts: readonly Rich[] = [
    ...(known ? [rich`**Résultat Pix officiel** : ${showOfficial(known)}.`] : []),
    ...(known?.is === 'verified' ? [rich`${origins.verified}`] : [asked, ...campaign]),
  ]
  const buttons = [...(known ? [[drop]] : []), [back]]
  return { text: join(texts, '\n\n'), buttons }
}

function inCode(text: string): readonly Span[] {
  return [{ text, style: 'code' }]
}
