import type { FileKind } from '#prompts/copy/chat.ts'
import type { PixMessages, PixProfileShown } from '#prompts/copy/pix-shown.ts'
import { adviceFor } from '#prompts/pix/advice.ts'
import { competences } from '#prompts/pix/competences.ts'
import type { Button, ChatPage, Rich } from '#prompts/page.ts'
import { join, link, rich } from '#prompts/rich.ts'
import type { Profile } from '#workflows/pix/assessment/state.ts'
import { button, nextButton } from './buttons.ts'
import { sayDomains } from './pix-domains.ts'
import { showDay, showNumber } from './values.ts'

/** Under the picture: what it is, and how to read it. */
export function sayPicture({ profile }: PixMessages['pix-picture']): ChatPage {
  return { text: introduced(profile, ' Plus une barre est longue, moins c’est sûr.') }
}

/** The same, where there is no picture. */
export function introduceProfile({ profile }: PixMessages['pix-picture']): Rich {
  return introduced(profile, '')
}

function introduced({ at, questions }: Profile, howToRead: string): Rich {
  const from = questions === 1 ? 'votre réponse à une question' : `vos réponses à ${showNumber(questions)} questions`
  return join([
    rich`**Votre profil numérique**, le ${showDay(at)}`,
    rich`Il vient de ${from}.${howToRead}`,
    rich`C’est une auto-évaluation, pas une certification Pix.`,
  ])
}

/** The profile in words and what to learn next. */
export function showProfile(shown: PixProfileShown): ChatPage {
  const { profile, missed, file, again } = shown
  return {
    text: join(
      [
        join([rich`**Ce que disent vos réponses**`, ...sayDomains(profile).map(domainLine)]),
        ...sayLearn(shown),
        ...(missed > 0 ? [sayMissedCount(missed)] : []),
        rich`À refaire, si vous voulez, à partir du ${showDay(again)}.`,
      ],
      '\n\n',
    ),
    buttons: [
      ...(missed > 0 ? [[button('Voir les bonnes réponses', { pick: 'pix-missed', page: 0 })]] : []),
      [nextButton(file)],
    ],
  }
}

/** What would be shared, with whom, and that it can be changed. */
export function saySharing({ shared, file }: PixMessages['pix-sharing']): ChatPage {
  return {
    text: join([
      shared ? sharedWith[file] : rich`**Voulez-vous partager ce profil ?** ${readers[file]}`,
      rich`L’image, vos niveaux et les phrases ci-dessus, jamais vos réponses. Vous pouvez changer d’avis à tout moment.`,
    ]),
    buttons: [shared ? [keepButton] : [shareButton, keepButton]],
  }
}

export const shareButton: Button = button('Partager', { pick: 'pix-share', shared: true })
export const keepButton: Button = button('Garder pour moi', { pick: 'pix-share', shared: false })

function domainLine({ name, words }: ReturnType<typeof sayDomains>[number]): Rich {
  return rich`• **${name}** : niveau ${words}.`
}

function sayLearn({ profile, learn }: PixProfileShown): readonly Rich[] {
  const lines = learn.flatMap((id) => learnLine(profile, id))
  return lines.length > 0 ? [join([rich`**Pour avancer**, des ressources gratuites`, ...lines])] : []
}

function learnLine(profile: Profile, wanted: string): readonly Rich[] {
  const place = competences.findIndex(({ id }) => id === wanted)
  const competence = competences[place]
  if (competence === undefined) return []
  const { learn, resource } = adviceFor(competence.id, profile.levels[place] ?? 0)
  const where = resource ? [rich`  ${link(resource.name, resource.link)} (${resource.by})`] : []
  return [join([rich`• **${competence.name}** : ${learn}.`, ...where])]
}

function sayMissedCount(missed: number): Rich {
  return missed === 1
    ? rich`Une réponse est à revoir. Je peux vous l’expliquer.`
    : rich`${showNumber(missed)} réponses sont à revoir. Je peux vous les expliquer.`
}

const sharedWith: { readonly [F in FileKind]: Rich } = {
  none: rich`**Si vous postulez, ce profil sera partagé** avec l’équipe de votre territoire.`,
  draft: rich`**Ce profil sera partagé** avec les personnes de l’équipe qui liront votre candidature.`,
  sent: rich`**Ce profil est partagé** avec les personnes de l’équipe qui lisent votre dossier.`,
}

const readers: { readonly [F in FileKind]: string } = {
  none: 'Si vous postulez, l’équipe de votre territoire le verrait.',
  draft: 'Les personnes de l’équipe qui liront votre candidature le verraient.',
  sent: 'Sur votre territoire, les personnes de l’équipe qui lisent votre dossier le verraient.',
}
