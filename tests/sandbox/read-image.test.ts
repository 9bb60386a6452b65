import sharp from 'sharp'
import { expect, test } from 'vitest'
import { readImage } from '#bot/sandbox/read-image.ts'

const drawing = sharp({ create: { width: 120, height: 45, channels: 3, background: '#005a8c' } })

test.each(['png', 'jpeg', 'gif', 'webp'] as const)('the size of a picture is read in its %s head', async (kind) => {
  const bytes = await drawing.clone().toFormat(kind).toBuffer()
  expect(readImage(bytes)).toEqual({ mime: `image/${kind}`, width: 120, height: 45 })
})

test('a lossless WebP and one with transparency tell their size too', async () => {
  const lossless = await drawing.clone().webp({ lossless: true }).toBuffer()
  const clear = await drawing.clone().ensureAlpha(0.5).webp().toBuffer()
  expect([readImage(lossless), readImage(clear)]).toMatchObject([{ width: 120 }, { height: 45 }])
})

test('what is no picture, or was cut, has no size', async () => {
  const png = await drawing.clone().png().toBuffer()
  const jpeg = await drawing.clone().jpeg().toBuffer()
  for (const bytes of [Buffer.from('%PDF-1.7'), Buffer.alloc(0), png.subarray(0, 20), jpeg.subarray(0, 40)])
    expect(readImage(bytes)).toBeUndefined()
})
