import type { Known } from '#prompts/copy/chat.ts'
import type { Answers, Field, Place, Radius, Situation } from '#workflows/application.ts'
import type { FileStatus } from '#workflows/file/status.ts'

/** Names of the fields, for summaries and edit buttons. */
export const fieldNames: { readonly [K in Field | 'cv']: string } = {
  prenom: 'Prénom',
  nom: 'Nom',
  email: 'E-mail',
  telephone: 'Téléphone',
  commune: 'Commune',
  situations: 'Situation',
  experience: 'Expérience',
  disponibilite: 'Disponibilité',
  rayon: 'Rayon',
  motivation: 'Motivation',
  cv: 'CV',
}

export const situationNames: { readonly [S in Situation]: string } = {
  recherche: 'En recherche d’emploi',
  emploi: 'En emploi',
  formation: 'En formation',
  diplome: 'Diplôme du numérique',
}

export const statusNames: { readonly [S in FileStatus]: string } = {
  sent: 'Envoyé',
  taken: 'En cours de lecture',
  eligible: 'Recevable',
  declined: 'Non retenu',
  withdrawn: 'Retiré',
  merged: 'Réuni avec votre autre dossier',
}

/** One answer in a few words, as the person would say it. */
export function showAnswer(known: Known): string {
  switch (known.field) {
    case 'telephone':
      return known.value === null ? 'non donné' : showPhone(known.value)
    case 'commune':
      return showPlace(known.value)
    case 'situations':
      return showSituations(known.value, null)
    case 'diplome':
      return known.value ?? 'aucun'
    case 'experience':
      return known.value ? 'oui' : 'pas encore'
    case 'disponibilite':
      return `à partir du ${showDate(known.value)}`
    case 'rayon':
      return showRadius(known.value)
    case 'motivation':
      return `votre texte de ${showNumber(known.value.length)} caractères`
    case 'cv':
      return known.value ? `PDF de ${showBytes(known.value.bytes)}` : 'aucun'
    default:
      return known.value
  }
}

export function showCv(cv: Answers['cv'], coming: boolean): string {
  if (coming) return 'en cours de vérification'
  return cv ? `PDF de ${showBytes(cv.bytes)}` : 'aucun'
}

export function showSituations(situations: readonly Situation[], diplome: string | null): string {
  return situations
    .map((one) => (one === 'diplome' && diplome ? `diplôme : ${diplome}` : situationNames[one].toLowerCase()))
    .join(', ')
}

export function showPlace(place: Place): string {
  return `${place.name} (${place.departement})`
}

export function showRadius(radius: Radius): string {
  return radius === 'france' ? 'France entière' : `${radius} km`
}

/** « 3 mars 2027 », from YYYY-MM-DD. */
export function showDate(date: string): string {
  return long(Date.parse(`${date}T12:00:00Z`))
}

/** « 3 mars 2027 », the day in Paris of `at` (ms since 1970). */
export function showDay(at: number): string {
  return long(at)
}

export function showNumber(value: number): string {
  return numbers.format(value)
}

/** A number of France or of the territories that share its plan is shown by pairs; another as it is. */
export function showPhone(e164: string): string {
  const french = /^\+(?:33|262|590|594|596)(\d)(\d{2})(\d{2})(\d{2})(\d{2})$/.exec(e164)
  return french ? `0${french.slice(1).join(' ')}` : e164
}

export function showBytes(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} Ko` : `${oneDigit.format(bytes / 1_000_000)} Mo`
}

const numbers = new Intl.NumberFormat('fr-FR')
const oneDigit = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 })
const days = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'Europe/Paris' })

function long(at: number): string {
  return days.format(at).replace(/^1 /, '1er ')
}
