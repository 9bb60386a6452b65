/** How long a sound in Opus lasts, in whole seconds from 1; null for bytes that are no Opus in Ogg (RFC 7845). */
export function opusSeconds(bytes: Uint8Array): number | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const isOpus = buffer.indexOf('OggS') === 0 && buffer.indexOf('OpusHead') === firstPage
  const last = buffer.lastIndexOf('OggS')
  if (!isOpus || last === 0 || last + granuleEnd > buffer.length) return null
  const samples = Number(buffer.readBigInt64LE(last + granule)) - buffer.readUInt16LE(firstPage + preSkip)
  return Math.max(1, Math.round(samples / 48_000))
}

/** Offsets in bytes: what follows the first page's header, and where a page and the first packet tell the time. */
const firstPage = 28
const granule = 6
const granuleEnd = 14
const preSkip = 10
