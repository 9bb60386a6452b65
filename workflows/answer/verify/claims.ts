import { withoutAccents } from '../../understand/fold.ts'

/**
 * What a text says of price, duty, delay, day or quantity without a digit, as codes, in the languages that are checked.
 * A code that the sheet does not have is an invention, like a number.
 */
export function claimsIn(text: string): ReadonlySet<string> {
  const folded = withoutAccents(text)
  return new Set(claims.filter(([, pattern]) => pattern.test(folded)).map(([code]) => code))
}

const ordinals =
  'deuxieme|troisieme|quatrieme|cinquieme|sixieme|septieme|huitieme|neuvieme|dixieme|[a-z]{2,12}(?:t|z)ieme'

const claims: readonly (readonly [string, RegExp])[] = Object.entries({
  free: 'gratuit\\w*|gratis|sans (?:frais|payer)|rien a payer|free|gratis|sin coste|for free',
  paying: 'payante?s?|paid|de pago|pago|a pagamento',
  refund: 'rembours\\w+|refund\\w*|reembols\\w+|rimbors\\w+',
  duty: 'obligatoires?|mandatory|compulsory|obligatori[aoe]s?|obrigatori[ao]s?',
  fine: 'amendes?|penalite\\w*|fines?|multas?|multe',
  forbidden: 'interdit\\w*|illeg\\w+|forbidden|prohibid\\w+|proibid\\w+|vietat\\w+',
  guarantee: 'garanti\\w*|guarantee\\w*|garantia',
  right: 'av(?:ez|oir) (?:bien )?droit|entitled|eligible|tiene derecho|tem direito|ha diritto',
  accepted: '(?:est|sera|a ete|etes) (?:bien )?(?:accepte|valide|inscrit|accorde)e?s?',
  tomorrow: 'demain|lendemain|tomorrow|manana|amanha|domani',
  some: 'quelques (?:secondes|minutes|heures|jours|semaines|mois)|few (?:minutes|hours|days|weeks|months)',
  monday: 'lundis?|mondays?|lunes|segunda|lunedi',
  tuesday: 'mardis?|tuesdays?|martes|terca|martedi',
  wednesday: 'mercredis?|wednesdays?|miercoles|quarta|mercoledi',
  thursday: 'jeudis?|thursdays?|jueves|quinta|giovedi',
  friday: 'vendredis?|fridays?|viernes|sexta|venerdi',
  saturday: 'samedis?|saturdays?|sabados?|sabato',
  sunday: 'dimanches?|sundays?|domingos?|domenica',
  month:
    'janvier|fevrier|avril|juin|juillet|aout|septembre|octobre|novembre|decembre|january|february|april|june|july|august|september|october|november|december',
  thousand: 'mille|milliers?|thousands?|mil|mila',
  million: 'millions?|milliards?|billions?|millones|milhoes|milioni',
  tens: 'dizaines?|douzaines?|quinzaines?|vingtaines?|trentaines?|quarantaines?|cinquantaines?|soixantaines?|centaines?|dozens?',
  half: 'demie?s?|moitie|half|halves|mitad|metade|meta',
  part: 'tiers|quarts?|trimestres?|semestres?|quarters?',
  twice: 'doubles?|triples?|quadruples?|twice|doble|dobro|doppio',
  ordinal: ordinals,
  fortnight: 'fortnights?',
}).map(([code, words]) => [code, new RegExp(`(?<![a-z])(?:${words})(?![a-z])`)] as const)
