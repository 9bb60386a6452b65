import { readFile } from 'node:fs/promises'
import satori, { type Font } from 'satori'
import sharp from 'sharp'
import type { Box } from './box.ts'
import { drawnSigns } from './drawn-signs.ts'

/** Draws boxes as a PNG `width` pixels wide, as high as they need. @throws {RangeError} for a sign that no font has. */
export type Paint = (picture: Box, width: number) => Promise<Uint8Array>

/** Fonts are read once, when first needed. */
export function createPaint(): Paint {
  let fonts: Promise<Font[]> | undefined
  return async (picture, width) => {
    fonts ??= readFonts()
    const options = { width, fonts: await fonts, loadAdditionalAsset: drawn }
    const svg = await satori(picture, options)
    return await sharp(Buffer.from(svg)).png().toBuffer()
  }
}

/** Atkinson Hyperlegible, drawn for low vision: its letters are hard to take for one another. */
async function readFonts(): Promise<Font[]> {
  const folder = import.meta.resolve('@fontsource/atkinson-hyperlegible/package.json')
  const files = (['latin', 'latin-ext'] as const).flatMap((subset) =>
    ([400, 700] as const).map(async (weight) => {
      const file = new URL(`files/atkinson-hyperlegible-${subset}-${weight}-normal.woff`, folder)
      return { name: subset, data: await readFile(file), weight, style: 'normal' as const }
    }),
  )
  return await Promise.all(files)
}

async function drawn(_language: string, sign: string): Promise<string> {
  const picture = drawnSigns[sign]
  if (picture === undefined) throw new RangeError('No font has this sign')
  return picture
}
