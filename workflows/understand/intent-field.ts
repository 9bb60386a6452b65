import type { Field } from '../application.ts'

/** How people call each answer of the form, on folded words. */
const names: readonly (readonly [field: Field, words: string])[] = [
  ['prenom', 'prenoms?'],
  ['email', '(?:adresses? )?(?:e ?mails?|mel|mails?|courriels?)|adresse electronique'],
  ['telephone', '(?:numero|num|n)(?: de)? (?:tel|telephone|portable|mobile)|telephone|tel|portable|numero|num'],
  ['nom', 'nom(?: de famille)?'],
  [
    'commune',
    '(?:nom de )?(?:la |ma )?(?:villes?|commune)|adresse(?: postale)?|lieu(?: (?:d habitation|de residence|de vie))?|code postal|domicile|residence|demenage',
  ],
  ['situations', 'situations?(?: professionnelle)?|statut(?: professionnel)?|diplomes?'],
  ['experience', 'experiences?(?: professionnelles?)?'],
  ['disponibilite', '(?:date de )?(?:disponibilites?|dispos?)|date(?: de (?:debut|dispo|disponibilite))?'],
  [
    'rayon',
    'rayon(?: d action| de deplacement)?|distances?|mobilite|kilometres|kilometrage|km|perimetre|deplacements?',
  ],
  ['motivation', '(?:lettre(?: de)? )?motivations?|lettre|presentation'],
]

const fieldWords = names.map(([, words]) => words).join('|')
const otherWords =
  'cv|curriculum vitae|reponses?|dossier|candidature|infos?|informations?|quelque chose|truc|question precedente|derniere reponse'
const one = '(?:(?:mon|ma|mes|le|la|les|l|un|une|ce|cette|de|d|du|sur|dans|pour) )*'
const verb =
  '(?:modifi(?:er|e|ez)|change(?:r|z)?|corrige(?:r|z)?|rectifi(?:er|e|ez)|edite(?:r|z)?|refaire|actualise(?:r|z)?|mettre a jour|remplace(?:r|z)?)'
const wish =
  '(?:(?:je |j |on )?(?:ne )?(?:veux|veut|voudrais|voulais|souhaite|souhaiterais|aimerais|dois|vais|peux|peut|pourrais|ai besoin de) |(?:est ce que )?(?:je peux|on peut|puis je|possible de|c est possible de|est il possible de) |(?:pouvez vous|peux tu|pourriez vous|il faut|merci de) |comment |(?:j ai )?besoin de )?'

/** Ways of wishing to change an answer; the group `field` names it. */
export const editPatterns: readonly RegExp[] = [
  new RegExp(`^${wish}${verb} ${one}(?<field>${fieldWords}|${otherWords})$`),
  new RegExp(`^${wish}(?:modifier|corriger|rectifier|editer)$`),
  new RegExp(`^(?:je )?(?:me suis|m suis|mes suis|suis) tromp\\w* ${one}(?<field>${fieldWords}|${otherWords})$`),
  new RegExp(
    `^j ai (?:fait )?(?:une )?(?:erreur|faute|mal (?:ecrit|tape|saisi|mis)) ?${one}(?<field>${fieldWords}|${otherWords})$`,
  ),
  new RegExp(`^(?:il y a )?(?:une )?(?:erreur|faute) ${one}(?<field>${fieldWords}|${otherWords})$`),
  new RegExp(
    `^(?:mon|ma|mes|la|le|l|les) (?<field>${fieldWords}) (?:n )?(?:est|sont) (?:faux|fausse|fausses|incorrecte?s?|errone\\w*|mauvais\\w*|pas (?:le |la |les )?bon\\w*)$`,
  ),
  new RegExp(`^(?:c est )?(?:pas|mauvais|mauvaise) (?:le |la )?(?:bon |bonne )?(?<field>${fieldWords})$`),
  new RegExp(`^j ai change ${one}(?<field>${fieldWords})$`),
  /^j ai (?<field>demenage)$/,
]

/** The field these words name; undefined for another thing, as the CV, or for none. */
export function fieldNamed(words: string): Field | undefined {
  const [field] = names.find(([, known]) => new RegExp(`^(?:${known})$`).test(words)) ?? []
  return field
}
