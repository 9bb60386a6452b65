/** A text in TypeScript, quoted as the formatter quotes it: single, unless that would take more escapes. */
export function literal(text: string): string {
  const [single, double] = [text.split("'").length, text.split('"').length]
  const quote = single > double ? '"' : "'"
  const escaped = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll(quote, `\\${quote}`)
  return `${quote}${escaped}${quote}`
}

/** A property that is a list of texts: on its line when it fits, one text a line otherwise. */
export function listLiteral(name: string, texts: readonly string[]): readonly string[] {
  const all = texts.map(literal)
  const line = `    ${name}: [${all.join(', ')}],`
  return line.length <= width ? [line] : [`    ${name}: [`, ...all.map((text) => `      ${text},`), '    ],']
}

/** Characters of a line, as biome.json says. */
const width = 120
