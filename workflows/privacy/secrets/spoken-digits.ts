/** A run of numbers said one after the other: what they make in digits, how many numbers, how many of them in words. */
export interface SpokenRun {
  readonly start: number
  readonly end: number
  readonly digits: string
  readonly numbers: number
  readonly words: number
}

/** The runs of French numbers below ten thousand in a shadow, in words and in digits. */
export function spokenRuns(shadow: string): readonly SpokenRun[] {
  const runs: SpokenRun[] = []
  for (const { 0: words, index: start } of shadow.matchAll(one)) {
    const end = start + words.length
    const before = runs.at(-1)
    const said = { start, end, digits: digitsOf(words), numbers: 1, words: /^\d/.test(words) ? 0 : 1 }
    if (before && between.test(shadow.slice(before.end, start))) runs.splice(-1, 1, joined(before, said))
    else runs.push(said)
  }
  return runs
}

function joined(first: SpokenRun, next: SpokenRun): SpokenRun {
  return {
    start: first.start,
    end: next.end,
    digits: first.digits + next.digits,
    numbers: first.numbers + next.numbers,
    words: first.words + next.words,
  }
}

const units: ReadonlyMap<string, number> = new Map(
  [
    'zero|zeros|zerro',
    'un|une',
    'deux|deu',
    'trois|troi',
    'quatre|quatres|catre|quattre|katre',
    'cinq|cinque',
    'six|sis',
    'sept|set',
    'huit|huite|uit',
    'neuf|neufs',
    'dix|dis',
    'onze',
    'douze',
    'treize',
    'quatorze',
    'quinze',
    'seize',
    'dix-sept',
    'dix-huit',
    'dix-neuf',
  ].flatMap((words, value) => words.split('|').map((word) => [word, value] as const)),
)
const tens: ReadonlyMap<string, number> = new Map([
  ['vingt', 20],
  ['vingts', 20],
  ['vint', 20],
  ['trente', 30],
  ['trentes', 30],
  ['quarante', 40],
  ['cinquante', 50],
  ['soixante', 60],
  ['septante', 70],
  ['huitante', 80],
  ['octante', 80],
  ['nonante', 90],
])

const gap = '[\\s-]{1,2}'
const unit = '(?:zerr?os?|une?|deux?|trois?|[ck]att?res?|quatt?res?|cinq(?:ue)?|six|sis|sept|set|huite?|uit|neufs?)'
const teen = `(?:di[xs]${gap}(?:sept|huit|neuf)|di[xs]|onze|douze|treize|quatorze|quinze|seize)`
const ten = '(?:vingts?|vint|trentes?|quarante|cinquante|septante|huitante|octante|nonante)'
const below100 = `(?:quatre${gap}vingts?(?:${gap}(?:${teen}|(?!zero)${unit}))?|soixante(?:${gap}(?:et${gap})?(?:${teen}|(?!zero)${unit}))?|${ten}(?:${gap}(?:et${gap})?(?!zero)${unit})?|${teen}|${unit})`
const below1000 = `(?:(?:${unit}${gap})?cents?(?:${gap}(?!zero)${below100})?|${below100})`
const below10000 = `(?:(?:${unit}${gap})?mille?(?:${gap}(?!zero)${below1000})?|${below1000})`
const spoken = `(?:${below10000}|\\d{1,3})(?![a-z\\d])`
const between = /^\s*(?:[,.;/-]\s*)?(?:(?:puis|et|ensuite|espace|euh+|heu+|alors|apres)\s*[,.]?)?\s*$/
const one = new RegExp(`(?<![a-z\\d])(?=[\\dzudtckqsnovhm])${spoken}`, 'g')

function digitsOf(words: string): string {
  if (/^\d/.test(words)) return words
  const [, thousands, others] = /^(.*?)\bmille?\b(.*)$/.exec(words) ?? []
  if (thousands === undefined || others === undefined) return String(belowThousand(words))
  return String((small(thousands) || 1) * 1000 + belowThousand(others))
}

function belowThousand(words: string): number {
  const [, hundreds, rest] = /^(.*?)\bcents?\b(.*)$/.exec(words) ?? []
  if (hundreds === undefined || rest === undefined) return small(words)
  return (small(hundreds) || 1) * 100 + small(rest)
}

function small(words: string): number {
  const said = words.replace(/quatre[\s-]+vingts?/, 'huitante')
  return said.split(/[\s-]+/).reduce((total, word) => total + (units.get(word) ?? tens.get(word) ?? 0), 0)
}
