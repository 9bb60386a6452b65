import { type Box, column, row, type Style, text } from '../box.ts'
import { colours } from '../colours.ts'

/** Width of a scene in pixels: a telephone shows it a little under half this size. */
export const sceneWidth = 900
const radius = 26

/** The ground of every scene. */
export function screen(style: Style, ...children: readonly Box[]): Box {
  return column(
    {
      width: sceneWidth,
      padding: 36,
      backgroundColor: colours.shade,
      color: colours.ink,
      fontFamily: 'latin, latin-ext',
      fontSize: 38,
      lineHeight: 1.35,
      ...style,
    },
    ...children,
  )
}

/** Corners of what lies at the top, or at the bottom, of a sheet. Cutting the sheet itself would be slow to draw. */
export const topCorners = `${radius}px ${radius}px 0 0`
export const bottomCorners = `0 0 ${radius}px ${radius}px`

/** A sheet with rounded corners on the ground. */
export function sheet(style: Style, ...children: readonly Box[]): Box {
  const own = { backgroundColor: colours.surface, borderRadius: radius + 2, border: `2px solid ${colours.line}` }
  return column({ ...own, ...style }, ...children)
}

/** Whoever writes: the first letter of their name in a disc. */
export function avatar(name: string, size = 84): Box {
  const [letter = '?'] = name.replace(/[^\p{L}\p{N}]/gu, '')
  const disc = { width: size, height: size, borderRadius: size / 2, flexShrink: 0 }
  return row(
    { ...disc, justifyContent: 'center', backgroundColor: colours.shadeDeep, color: colours.ink },
    text({ fontSize: size * 0.5, fontWeight: 700, lineHeight: 1 }, letter.toUpperCase()),
  )
}
