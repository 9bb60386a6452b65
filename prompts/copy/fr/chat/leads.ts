import type { Known, Lead, Remark, Unclear } from '#prompts/copy/chat.ts'
import type { Rich } from '#prompts/page.ts'
import { join, rich } from '#prompts/rich.ts'
import { showAnswer } from './values.ts'

/** What was understood, or what to do when it was not. */
export function sayLead(lead: Lead): Rich {
  if (lead.is === 'unclear') return unclear[lead.why]
  const shown = lead.known.flatMap(noted)
  const said = shown.length > 0 ? [rich`C’est noté : **${shown.join(', ')}**.`] : []
  return join(lead.remark ? [...said, remarks[lead.remark]] : said)
}

const remarks: { readonly [R in Remark]: Rich } = {
  'radius-rounded': rich`J’ai pris la distance proposée juste au-dessus.`,
  'motivation-short': rich`Court et clair, c’est très bien. Vous pourrez l’allonger plus tard.`,
  'motivation-added': rich`J’ai ajouté ce message à votre motivation.`,
  'cv-coming': rich`Merci pour votre CV. Je le vérifie, vous pouvez continuer.`,
}

const unclear: { readonly [U in Unclear]: Rich } = {
  'name-empty': rich`Je n’ai rien lu. Écrivez juste le nom, par exemple : Amina.`,
  'name-not-a-name': rich`Je n’ai pas reconnu un nom. Écrivez-le avec des lettres, par exemple : Jean-Pierre.`,
  'name-too-long': rich`C’est un peu long pour moi. Écrivez le nom en 60 lettres au plus.`,
  email: rich`Je n’ai pas reconnu d’adresse e-mail. Écrivez-la comme ceci : prenom.nom@exemple.fr`,
  'email-domain': rich`Il manque la fin de l’adresse. Écrivez-la en entier, par exemple : amina@exemple.fr`,
  'email-accent': rich`Une adresse e-mail n’a pas d’accent. Réécrivez-la sans accent, par exemple : helene@exemple.fr`,
  'email-space': rich`Une adresse e-mail n’a pas d’espace. Réécrivez-la d’un seul bloc, par exemple : amina@exemple.fr`,
  'email-several': rich`J’ai lu plusieurs adresses. Écrivez seulement celle que vous lisez le plus.`,
  telephone: rich`Je n’ai pas reconnu ce numéro. Écrivez-le comme ceci : 06 12 34 56 78. Hors de France, commencez par + et l’indicatif.`,
  'telephone-of-another': rich`Cette fiche semble être celle d’une autre personne. Partagez votre numéro, ou écrivez-le.`,
  commune: rich`Je n’ai pas trouvé cette commune. Écrivez son nom ou son code postal, par exemple : Brest ou 29200.`,
  position: rich`Je n’ai pas trouvé de commune près de cet endroit. Écrivez son nom ou son code postal.`,
  situations: rich`Choisissez au moins une situation avec les boutons. Touchez ensuite « Continuer ».`,
  diplome: rich`Écrivez le nom de votre diplôme en quelques mots, 200 lettres au plus.`,
  experience: rich`Je n’ai pas compris. Répondez par oui ou par non, avec les boutons ou en toutes lettres.`,
  date: rich`Quelle date ? Écrivez-la simplement, par exemple : 3 mars, 03/03/2027 ou dans deux semaines.`,
  'date-past': rich`Cette date est déjà passée. Donnez une date à partir d’aujourd’hui.`,
  rayon: rich`Je n’ai pas compris la distance. Choisissez un bouton, ou écrivez par exemple : 20 km.`,
  cv: rich`J’attends un fichier PDF. Envoyez-le avec le trombone 📎, ou touchez un bouton.`,
  needed: rich`Cette réponse est nécessaire pour étudier votre dossier. Vous pouvez aussi revenir plus tard.`,
  'motivation-added-too-long': rich`Avec ce message, votre motivation dépasse 2 500 caractères. Je garde la première version.`,
}

/** An answer as it is said back; what goes without saying is left out. */
function noted(known: Known): readonly string[] {
  if (known.value === null) return known.field === 'diplome' ? [] : [without[known.field]]
  return [known.field === 'experience' && !known.value ? 'pas encore d’expérience' : showAnswer(known)]
}

const without = { telephone: 'sans téléphone', cv: 'sans CV' } as const
