/** What the first bytes of a picture tell of it; sizes in pixels. */
export interface ImageHead {
  readonly mime: 'image/png' | 'image/jpeg' | 'image/gif' | 'image/webp'
  readonly width: number
  readonly height: number
}

/** Reads a picture's kind and size; undefined for anything that is not one, or whose size can't be read. */
export function readImage(bytes: Uint8Array): ImageHead | undefined {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const start = data.toString('latin1', 0, 16)
  if (start.startsWith('\x89PNG\r\n\x1a\n'))
    return sized(data, 24, 'image/png', () => [data.readUInt32BE(16), data.readUInt32BE(20)])
  if (/^GIF8[79]a/.test(start)) return sized(data, 10, 'image/gif', () => [data.readUInt16LE(6), data.readUInt16LE(8)])
  if (/^RIFF.{4}WEBP/s.test(start)) return sized(data, 30, 'image/webp', () => webpSize(data))
  return start.startsWith('\xff\xd8\xff') ? jpeg(data) : undefined
}

function sized(
  data: Buffer,
  least: number,
  mime: ImageHead['mime'],
  read: () => readonly [number, number],
): ImageHead | undefined {
  if (data.length < least) return undefined
  const [width, height] = read()
  return width > 0 && height > 0 ? { mime, width, height } : undefined
}

function webpSize(data: Buffer): readonly [number, number] {
  switch (data.toString('latin1', 12, 16)) {
    case 'VP8X':
      return [data.readUIntLE(24, 3) + 1, data.readUIntLE(27, 3) + 1]
    case 'VP8L': {
      const bits = data.readUInt32LE(21)
      return [(bits & 0x3fff) + 1, ((bits >> 14) & 0x3fff) + 1]
    }
    default:
      return [data.readUInt16LE(26) & 0x3fff, data.readUInt16LE(28) & 0x3fff]
  }
}

/** The size stands in the frame's header, after segments of any length. */
function jpeg(data: Buffer): ImageHead | undefined {
  let at = 2
  while (at + 9 < data.length && data[at] === 0xff) {
    const marker = data[at + 1] ?? 0
    if (isFrame(marker)) {
      const [height, width] = [data.readUInt16BE(at + 5), data.readUInt16BE(at + 7)]
      return sized(data, at + 9, 'image/jpeg', () => [width, height])
    }
    at += 2 + data.readUInt16BE(at + 2)
  }
  return undefined
}

function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
}
