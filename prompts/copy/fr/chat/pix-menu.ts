import type { PixMenu } from '#prompts/copy/pix-shown.ts'
import type { Button, ChatPage, Rich } from '#prompts/page.ts'
import { join, rich } from '#prompts/rich.ts'
import type { Length, OfficialResult, Profile } from '#workflows/pix/assessment/state.ts'
import { button, nextButton } from './buttons.ts'
import { sayProfile } from './pix-domains.ts'
import { showOfficial } from './pix-official.ts'
import { keepButton, shareButton } from './pix-profile.ts'
import { showDay, showNumber } from './values.ts'

/** The door of the self-assessment: what it is, the three lengths or the one under way, and past results. */
export function showPixMenu(menu: PixMenu): ChatPage {
  return {
    text: join([whatItIs(menu), under(menu), ...past(menu), ...official(menu.official)], '\n\n'),
    buttons: [...starting(menu), ...results(menu), [nextButton(menu.file)]],
  }
}

export const lengthNames: { readonly [L in Length]: string } = {
  express: 'express',
  standard: 'standard',
  complete: 'complète',
}

function whatItIs({ history }: PixMenu): Rich {
  const title = rich`**Évaluer vos compétences numériques**`
  const purpose = rich`Le résultat vous informe. Il ne sert jamais à trier.`
  if (history.length > 0) return join([title, rich`Une auto-évaluation, pas une certification Pix. ${purpose}`])
  const frame = rich`Une auto-évaluation, dans le cadre officiel des compétences numériques (CRCN). Ce n’est pas une certification Pix.`
  return join([title, frame, purpose])
}

/** The words between what it is and what is known already. */
function under({ current, again, history }: PixMenu): Rich {
  if (current)
    return rich`Votre évaluation ${lengthNames[current.length]} est en cours : ${showNumber(current.answered)} sur ${showNumber(current.about)} environ.`
  if (again !== null) return rich`Vous pourrez refaire l’évaluation à partir du ${showDay(again)}.`
  return join([
    rich`• **Express** : 20 questions environ, par domaine`,
    rich`• **Standard** : 48 questions environ, toutes les compétences`,
    rich`• **Complète** : la plus précise`,
    ...(history.length > 0 ? [] : [rich`Sans chronomètre, en autant de fois que vous voulez.`]),
  ])
}

/** The last two or three, in few lines: the older ones are in the copy of the person's data. */
function past({ file, current, again, history, shared }: PixMenu): readonly Rich[] {
  if (history.length === 0) return []
  const offered = current === null && again === null
  const sharing = shared ? sharedWith[file] : 'Le dernier profil n’est pas partagé.'
  return [join([...history.slice(0, offered ? 2 : 3).map(pastLine), rich`${sharing}`])]
}

const sharedWith: { readonly [F in PixMenu['file']]: string } = {
  none: 'Si vous postulez, le dernier profil sera partagé avec l’équipe.',
  draft: 'Le dernier profil sera partagé avec l’équipe.',
  sent: 'Le dernier profil est partagé avec l’équipe.',
}

function pastLine(profile: Profile): Rich {
  return rich`• ${showDay(profile.at)}, ${lengthNames[profile.length]} : ${sayProfile(profile)}`
}

function official(result: OfficialResult | null): readonly Rich[] {
  return result ? [rich`Résultat Pix officiel : ${showOfficial(result)}.`] : []
}

function starting({ current, again }: PixMenu): readonly (readonly Button[])[] {
  if (current)
    return [[button('Reprendre', { pick: 'pix-resume' }), button('Terminer', { pick: 'pix-finish', sure: false })]]
  if (again !== null) return []
  return [
    [button('Express, 8 minutes', { pick: 'pix-start', length: 'express' })],
    [button('Standard, 20 minutes', { pick: 'pix-start', length: 'standard' })],
    [button('Complète, 45 minutes', { pick: 'pix-start', length: 'complete' })],
  ]
}

function results({ history, shared, official: known }: PixMenu): readonly (readonly Button[])[] {
  const own = [button('Mon résultat', { pick: 'pix-result' }), shared ? keepButton : shareButton]
  const add = button(known ? 'Mon résultat Pix officiel' : 'Ajouter un résultat Pix', { pick: 'pix-official' })
  return [...(history.length > 0 ? [own] : []), [add]]
}
