/** An https address that a sheet may give as its source, without its fragment; undefined for what is none. */
export function officialAddress(typed: string, max: number): string | undefined {
  if (!(typed.startsWith('https://') && URL.canParse(typed))) return undefined
  const address = new URL(typed)
  if (address.username !== '' || address.password !== '' || !publicHost.test(address.hostname)) return undefined
  address.hash = ''
  return address.href.length > max || address.href.includes('@') ? undefined : address.href
}

/** A name with a dot and letters at its end: no machine of one's own, no number. */
const publicHost = /\.[a-z]{2,}$/
