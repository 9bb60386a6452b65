import { nameTokens } from './name-tokens.ts'

/** What a person's words for a place hold: the words of a name, a postal code, an arrondissement number. */
export interface Question {
  readonly tokens: readonly string[]
  readonly postcode: string | undefined
}

/** Takes the postal code out of the words, and what only surrounds an address: "cedex", "France", "merci". */
export function readQuestion(words: string): Question {
  const text = nameTokens(words)
    .join(' ')
    .replace(/\b(\d{2}) (\d{3})\b/, '$1$2')
  const [postcode] = /\b\d{5}\b/.exec(text) ?? []
  const name = text
    .replace(postcode ?? '', ' ')
    .replace(surroundings, ' ')
    .replace(/ depuis .*$/, '')
  return { tokens: name.split(' ').filter((token) => token !== ''), postcode }
}

const surroundings =
  /\b(?:cedex(?: \d{1,2})?|s il (?:vous|te) plait|stp|svp|merci(?: beaucoup)?$|voila$|code postal|actuellement|maintenant|toujours|aujourd hui)/g

/**
 * The ways to read a sentence as a name, most faithful first: as it is, then after "j'habite", "ma ville est", "c'est",
 * "à", without "France". What follows "j'habite à" is read before "à Brest" could be taken for Abrest.
 */
export function readingsOf(tokens: readonly string[]): readonly (readonly string[])[] {
  const text = tokens.join(' ')
  const after = text.replace(marker, '')
  const place = after.replace(nearby, '').replace(preposition, '')
  const readings = [
    place,
    after.replace(/^du /, 'le '),
    after,
    place.replace(/ (?:en )?france(?: metropolitaine)?$/, ''),
  ]
  const ordered = after !== text || /^(?:a|au|aux) /.test(text) ? [...readings, text] : [text, ...readings]
  return ordered
    .filter((words, index) => words !== '' && ordered.indexOf(words) === index)
    .map((words) => words.split(' '))
}

const marker =
  /^(?:(?:.* )?(?:habite|habitons|habit|vis|vivons|reside|residons|suis|loge|demeure|domiciliee?|installee?|viens|commune|ville|village|domicile|adresse|residence|c est|cest|appelle|nomme)|(?:oui|ok|bonjour|bonsoir|salut|alors|euh|ben|bah|donc|moi))(?: (?:est|c est|s appelle|situee?|tout|juste|bien|la ville|le village|la commune|domiciliee?|installee?|originaire|residence))* (?!d )/
const nearby =
  /^(?:(?:tout )?(?:pres|proche|autour)|(?:pas|non) loin|a cote|aux environs|aux alentours|dans la region) /
const preposition = /^(?:a|au|aux|de|du|d|en|sur|dans|vers|chez) /
