/** A sound in Opus of that many seconds, as far as its container tells: Ogg, RFC 7845. */
export function opusOf(seconds: number, words = ''): Uint8Array<ArrayBuffer> {
  const head = Buffer.concat([pageOf(0n), Buffer.from('OpusHead'), Buffer.from([1, 1, 0x38, 1]), Buffer.alloc(7)])
  const sound = Buffer.concat([pageOf(BigInt(seconds * 48_000 + 312)), Buffer.from(words)])
  return new Uint8Array(Buffer.concat([head, sound]))
}

/** A page's header, with one segment: 28 bytes. */
function pageOf(granule: bigint): Buffer {
  const page = Buffer.alloc(28)
  page.write('OggS')
  page.writeBigInt64LE(granule, 6)
  page[26] = 1
  return page
}
