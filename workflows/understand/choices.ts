import { type Radius, radii, type Situation, situations } from '../application.ts'
import { fold } from './fold.ts'
import { nameCase } from './name-case.ts'
import { numberPattern, readNumber } from './number.ts'

const unemployed =
  /\bdemandeu(?:r|se)s?(?: d)? ?emploi|\b(?:en )?recherche|\bcherche|\bchomage|\bchomeu(?:r|se)|\bsans (?:emploi|travail|activite|boulot|profession)|\bpole emploi|\bfrance travail|\brsa\b|\bje (?:ne )?travaille (?:pas|plus)|\bpas (?:d emploi|de travail|en emploi|en poste)|\bplus (?:d emploi|de travail)|\bentre deux (?:emplois|jobs)|\binactif|\binactive/
const employed =
  /\ben (?:emploi|poste|activite|cdi|cdd)\b|\bsalarie|\bje (?:travaille|bosse)\b|\bcd[id]\b|\bfonctionnaire|\binterim|\bemployee?\b|\bindependant|\b(?:auto|micro) ?entrepreneu|\bcontractuel|\ba mon compte|\bj ai un (?:emploi|travail|job|boulot|poste)|\btemps partiel|\bmi temps|\bservice civique/
const training = /\bformation\b|\betudiant|\bapprenti|\balternan|\bstagiaire|\betudes\b|\ba la fac\b|\blycee/
const graduate =
  /\bdiplom|\bcertifi|\btitre pro|\bmediat(?:eur|rice|ion) (?:du )?numerique|\bdejeps|\bbpjeps|\bremn\b|\brcims\b/

/** What is sought or lacked is not what one has: "je cherche un CDI", "pas de diplôme", "ni en emploi ni en formation". */
const absent =
  /\b(?:re)?cherche[a-z]* (?:(?:d|de|du|un|une|mon|ma|active|activement|en) )*\w+|\b(?:pas|plus|ni|sans|aucune?|jamais)(?: (?:de|d|en|du|un|une|encore|eu|fait|ete))* \w+|\bdemandeu(?:r|se)s?(?: d)? ?emploi/g

/** The situations that words tell, in the order of the form: "au chômage et en formation", "1 et 3"; none when unclear. */
export function understandSituations(words: string): readonly Situation[] {
  const text = fold(words)
  if (/^[1-4](?:(?: et)? [1-4])*$/.test(text)) return situations.filter((_, index) => text.includes(String(index + 1)))
  const present = text.replace(absent, ' ')
  const told = {
    recherche: unemployed.test(text),
    emploi: employed.test(present),
    formation: training.test(present),
    diplome: graduate.test(present),
  }
  return situations.filter((situation) => told[situation])
}

/** A radius, and whether it was rounded up to one of those offered. */
export interface UnderstoodRadius {
  readonly radius: Radius
  readonly rounded: boolean
}

const anywhere =
  /\bfrance\b|\bpartout\b(?! (?:en|dans|autour) )|\bn importe (?:ou|quel endroit)|\bpeu importe|\bou vous voulez|\bsans limite|\billimite|\bnational|\btout le (?:pays|territoire)/
const nearby = /\b(?:dans )?ma (?:ville|commune)\b|\bsur place\b|\bpas mobile\b|\ba pied\b|\bpas de deplacement/
const distance = new RegExp(
  `(?<![\\d])(${numberPattern}) ?(km|kms|kilom\\w*|k|bornes?)?(?![\\w])(?! ?(?:h|heures?|min|mn|minutes?)\\b)`,
  'g',
)

/** A distance in kilometres in digits or words, rounded up to one offered, or "toute la France"; undefined when unclear. */
export function understandRadius(words: string): UnderstoodRadius | undefined {
  const text = fold(words.replace(/(\d)[.,]\d+/g, '$1'))
  if (anywhere.test(text)) return { radius: 'france', rounded: false }
  const numbers = [...text.matchAll(distance)].flatMap(([, number = '']) => readNumber(number) ?? [])
  if (numbers.length === 0) return nearby.test(text) ? { radius: radii[0], rounded: true } : undefined
  const furthest = Math.max(...numbers)
  if (furthest > 1500 || text.length > 80) return undefined
  const radius = radii.find((offered) => offered === 'france' || offered >= furthest)
  return radius === undefined ? undefined : { radius, rounded: radius !== furthest }
}

const hesitation = '(?:(?:euh|ben|bah|ba|bon|alors|ah|oh|eh|hum|mais|he) )*'
const yes = new RegExp(
  `^${hesitation}(?:ou+i+|ouai+s?|ouep|yes|yep|ok|okay|oki|dac|d ?accord|bien sur|bien entendu|biensur|evidemment|exact|exactement|tout a fait|absolument(?! pas)|effectivement|carrement|certainement(?! pas)|je confirme|confirme|je valide|c est (?:bien )?(?:ca|cela|bon|juste|exact|correct)|affirmatif|volontiers|avec plaisir|parfait|vas y|allez y|allons y|j accepte|je suis d accord|pas de (?:probleme|souci|soucis)|sans (?:probleme|souci)|si|j en ai|j ai (?:deja|de l experience|une experience))(?: |$)`,
)
const no = new RegExp(
  `^${hesitation}(?:no+n+|nan|nn|nope|no|pas (?:du tout|vraiment|encore|question|d accord)|jamais|absolument pas|certainement pas|surement pas|surtout pas|aucune?|je n en ai pas|j en ai pas|je n ai (?:pas|aucune?|jamais)|j ai (?:pas|aucune?|jamais)|negatif|hors de question|je refuse|je (?:ne )?(?:veux|souhaite|suis) pas)(?: |$)`,
)

/** Yes, no, or undefined when the words are neither, or both: "oui mais non". */
export function understandYesNo(words: string): boolean | undefined {
  if (/^[\s👍✅👌]+$/u.test(words.replace(/[\u{1F3FB}-\u{1F3FF}]/gu, '')) && words.trim() !== '') return true
  if (/^[\s👎❌]+$/u.test(words.replace(/[\u{1F3FB}-\u{1F3FF}]/gu, '')) && words.trim() !== '') return false
  const text = fold(words)
  if (yes.test(text))
    return /\bnon\b|\bpas d accord|\bje (?:ne )?(?:veux|suis|souhaite) pas|\bpeut etre/.test(text) ? undefined : true
  if (no.test(text)) return /\b(?:oui|mais si|peut etre)\b/.test(text) ? undefined : false
  return undefined
}

/** A name as the person writes it, with sensible capitals; or why the words are none. */
export type UnderstoodName =
  | { readonly understood: 'name'; readonly name: string }
  | { readonly understood: 'none'; readonly why: 'empty' | 'digits' | 'link' | 'too-long' | 'not-a-name' }

const longestName = 60
const lead =
  /^(?:(?:bonjour|salut|alors|oui|moi|euh)[\s,!]+)*(?:je m['’ ]?appel+e|je me nomme|je me pr[ée]nomme|on m['’]appelle|(?:mon|c['’]est mon) (?:pr[ée]nom|nom)(?: de famille)?(?: c['’ ]?est| est)?|c['’ ]est|je suis|(?:pr[ée]nom|nom)(?: de famille)?(?= ?:))\s*:?\s+/i
const notNames: ReadonlySet<string> = new Set(
  'oui non ok okay bonjour bonsoir salut merci aide help rien aucun test nom prenom pourquoi comment quoi sais pas'.split(
    ' ',
  ),
)

/** A first or last name: accents, apostrophes and any alphabet are kept; digits, links and sentences refused. */
export function understandName(words: string): UnderstoodName {
  const plain = words
    .normalize('NFC')
    .replace(/[\p{Cf}\p{Cc}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const name = plain.replace(lead, '').replace(/^["«“(\s]+|["»”).,;:!?\s]+$/g, '')
  const refuse = (why: Extract<UnderstoodName, { understood: 'none' }>['why']): UnderstoodName => ({
    understood: 'none',
    why,
  })
  if (name === '') return refuse('empty')
  if (/https?:|www\.|@|\.(?:com|fr|net|org)\b/i.test(name)) return refuse('link')
  if (/\d/.test(name)) return refuse('digits')
  if (name.length > longestName) return refuse('too-long')
  if (!/^\p{L}[\p{L}\p{M}'’ʼ.· -]*$/u.test(name) || name.split(' ').length > 6) return refuse('not-a-name')
  if (
    fold(name)
      .split(' ')
      .every((word) => notNames.has(word))
  )
    return refuse('not-a-name')
  return { understood: 'name', name: nameCase(name) }
}
