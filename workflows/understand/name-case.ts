/** Small words inside a name that keep their small letters when everything was typed in one case. */
const particles: ReadonlySet<string> = new Set('de du des d von van der den di da del della dos das do y'.split(' '))
const articles: ReadonlySet<string> = new Set(['la', 'le', 'les', 'l'])

/** Sensible capitals for a name typed all in one case: "AMINA", "jean-pierre", "de la tour"; another is left as it is. */
export function nameCase(name: string): string {
  if (name !== name.toLowerCase() && name !== name.toUpperCase()) return name
  const parts = name.toLowerCase().split(/([ '’-])/)
  return parts.map((part, index) => (isSmall(parts, index) ? part : capitalised(part))).join('')
}

/** "de la tour": a particle followed by something, or an article after "de". A first name between hyphens has none. */
function isSmall(parts: readonly string[], index: number): boolean {
  const [part = '', separator] = [parts[index], parts[index + 1]]
  if (separator === undefined || separator === '-' || parts[index - 1] === '-') return false
  if (articles.has(part)) return parts[index - 2] === 'de'
  return particles.has(part) && (part === 'd') === (separator !== ' ')
}

function capitalised(word: string): string {
  const [first = '', ...rest] = word
  return first.toUpperCase() + rest.join('')
}
