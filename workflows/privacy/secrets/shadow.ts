/**
 * The text in lower case, without accents, with plain spaces, dashes, apostrophes and digits: for looking, not for
 * showing. Each UTF-16 unit stands at its own place, so what is found there is found in the text.
 */
export function shadowOf(text: string): string {
  return text.replace(/[^\n\x20-@[-~]/g, plain)
}

function plain(unit: string): string {
  const known = other.get(unit)
  if (known !== undefined) return known
  if (/\s/.test(unit)) return ' '
  if (/\p{Nd}/u.test(unit)) return digitOf(unit)
  const letter = unit.normalize('NFKD').toLowerCase().charAt(0)
  return /[a-z]/.test(letter) ? letter : unit
}

const other: ReadonlyMap<string, string> = new Map([
  ...'’‘ʼ´`′'.split('').map((unit) => [unit, "'"] as const),
  ...'‐‑‒–—―−'.split('').map((unit) => [unit, '-'] as const),
  ...'“”„«»″'.split('').map((unit) => [unit, '"'] as const),
  ['：', ':'],
])

/** In Unicode each run of ten digits begins with its zero. */
function digitOf(unit: string): string {
  const code = unit.charCodeAt(0)
  const zero = [0x660, 0x6f0, 0x966, 0xff10].find((first) => code >= first && code < first + 10)
  return zero === undefined ? unit : String(code - zero)
}
