import { readFile } from 'node:fs/promises'
import type { Font } from 'satori'
import type { Box } from './box.ts'
import { drawnSigns } from './drawn-signs.ts'

/** Draws boxes as a PNG `width` pixels wide, as high as they need. @throws {RangeError} for a sign that no font has. */
export type Paint = (picture: Box, width: number) => Promise<Uint8Array>

/**
 * What draws is loaded when first needed: a machine where it can't be (it is native code) starts all the same, and each
 * picture throws instead. What failed once is tried anew.
 */
export function createPaint(): Paint {
  let tools: ReturnType<typeof loadTools> | undefined
  return async (picture, width) => {
    tools ??= loadTools().catch((cause: unknown) => {
      tools = undefined
      throw cause
    })
    const { satori, sharp, fonts } = await tools
    const svg = await satori(picture, { width, fonts, loadAdditionalAsset: drawn })
    return await sharp(Buffer.from(svg)).png().toBuffer()
  }
}

async function loadTools() {
  const [{ default: satori }, { default: sharp }, fonts] = await Promise.all([
    import('satori'),
    import('sharp'),
    readFonts(),
  ])
  return { satori, sharp, fonts }
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
