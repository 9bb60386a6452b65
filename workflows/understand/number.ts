const small: ReadonlyMap<string, number> = new Map(
  [
    ['zero'],
    ['un', 'une'],
    ['deux'],
    ['trois'],
    ['quatre'],
    ['cinq'],
    ['six'],
    ['sept'],
    ['huit'],
    ['neuf'],
    ['dix'],
    ['onze'],
    ['douze'],
    ['treize'],
    ['quatorze'],
    ['quinze', 'quinzaine'],
    ['seize'],
  ].flatMap((words, value) => words.map((word) => [word, value] as const)),
)

const large: ReadonlyMap<string, number> = new Map([
  ['dizaine', 10],
  ['vingt', 20],
  ['vingtaine', 20],
  ['trente', 30],
  ['trentaine', 30],
  ['quarante', 40],
  ['quarantaine', 40],
  ['cinquante', 50],
  ['cinquantaine', 50],
  ['soixante', 60],
  ['cent', 100],
  ['centaine', 100],
])

/** One number, in digits or in French words up to a hundred: "15", "quinze", "vingt-cinq", "une dizaine"; undefined otherwise. */
export function readNumber(folded: string): number | undefined {
  if (/^\d{1,4}$/.test(folded)) return Number(folded)
  const words = folded.replace(/^une (?=\w*aine$)/, '').split(/[ -]/)
  const values = words.filter((word) => word !== 'et').map((word) => small.get(word) ?? large.get(word))
  const [first, second, third] = values
  if (first === undefined || third !== undefined) return undefined
  if (values.length === 1) return first
  return second === undefined || first < 20 || first > 60 || second >= 20 ? undefined : first + second
}

/** A pattern for what `readNumber` reads, on folded words. */
export const numberPattern: string = [
  '\\d{1,4}',
  `(?:une )?(?:${[...large.keys()].filter((word) => word.endsWith('aine')).join('|')}|quinzaine)`,
  `(?:vingt|trente|quarante|cinquante|soixante)(?:[ -]et)?[ -](?:${[...small.keys()].join('|')})\\b`,
  [...small.keys(), ...large.keys()].join('|'),
].join('|')
