/** The head of a PNG of that size in pixels, which is all that the emulator reads; `weight` in bytes. */
export function pngOf(width: number, height: number, weight = 24): Uint8Array {
  const head = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')
  const size = Buffer.alloc(8)
  size.writeUInt32BE(width, 0)
  size.writeUInt32BE(height, 4)
  return new Uint8Array(Buffer.concat([head, size, Buffer.alloc(weight - 24)]))
}
