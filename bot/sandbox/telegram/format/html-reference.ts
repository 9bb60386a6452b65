const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' }

/** The character reference at `at` (an `&`), of the few that Telegram knows; undefined leaves the `&` as it is. */
export function decodeReference(
  source: string,
  at: number,
): { readonly text: string; readonly next: number } | undefined {
  const found = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));?/iy
  found.lastIndex = at
  const match = found.exec(source)
  if (!match) return undefined
  const [, hexadecimal, decimal, name] = match
  const text = name === undefined ? character(hexadecimal, decimal) : named[name]
  return text === undefined ? undefined : { text, next: found.lastIndex }
}

/** A whole attribute or text with its references decoded. */
export function decodeReferences(source: string): string {
  let text = ''
  let at = 0
  while (at < source.length) {
    const reference = source[at] === '&' ? decodeReference(source, at) : undefined
    text += reference?.text ?? source[at]
    at = reference?.next ?? at + 1
  }
  return text
}

function character(hexadecimal: string | undefined, decimal: string | undefined): string | undefined {
  const code = hexadecimal === undefined ? Number.parseInt(decimal ?? '', 10) : Number.parseInt(hexadecimal, 16)
  return code > 0 && code < 0x10ffff ? String.fromCodePoint(code) : undefined
}
