/** What the words right after a number count, as a code, in folded text; null when they count nothing known. */
export function unitAfter(folded: string): string | null {
  return units.find(([, pattern]) => pattern.test(folded))?.[0] ?? null
}

const units: readonly (readonly [string, RegExp])[] = Object.entries({
  percent: '%|pour ?cent|percent|por ?cento|por ?ciento|per ?cento',
  kilo: 'k\\b|k€',
  euro: '€|euros?|eur',
  cent: 'centimes?|cents?',
  second: 'secondes?|sec|seconds?|segundos?|secondi',
  minute: 'minutes?|min|mn|minutos?|minut[oi]',
  hour: 'heures?|h|hours?|horas?|ore',
  day: 'jours?|j|days?|dias?|giorn[oi]|journees?',
  week: 'semaines?|weeks?|semanas?|settiman[ae]',
  month: 'mois|months?|mes(?:es)?|mesi',
  year: 'ans?|annees?|years?|anos?|anni?o?',
  thousand: 'mille|milliers?|thousand|mil|mila',
  million: 'millions?|milhao|milhoes|millon(?:es)?|milion[ei]',
  billion: 'milliards?|billion',
  byte: 'octets?|o|ko|mo|go|to|kb|mb|gb|tb',
  metre: 'metres?|m|km|cm|mm|kilometres?',
  digit: 'chiffres?|digits?|cifras?|cifre|algarismos?',
  letter: 'caracteres?|lettres?|characters?|letters?|caratteri|letras?|lettere',
  time: 'fois|times|veces|vezes|volte',
  january: 'janvier|january|enero|janeiro|gennaio',
  february: 'fevrier|february|febrero|fevereiro|febbraio',
  march: 'mars|march|marzo|marco',
  april: 'avril|april|abril|aprile',
  may: 'mai|may|mayo|maio|maggio',
  june: 'juin|june|junio|junho|giugno',
  july: 'juillet|july|julio|julho|luglio',
  august: 'aout|august|agosto',
  september: 'septembre|september|septiembre|setembro|settembre',
  october: 'octobre|october|octubre|outubro|ottobre',
  november: 'novembre|november|noviembre|novembro',
  december: 'decembre|december|diciembre|dezembro|dicembre',
}).map(([code, words]) => [code, new RegExp(`^[\\s-]{0,2}(?:de |of )?(?:${words})(?![a-z])`)] as const)
