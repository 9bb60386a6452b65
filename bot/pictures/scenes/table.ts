import type { Item } from '#prompts/pix/item.ts'
import { type Box, row, text } from '../box.ts'
import { colours } from '../colours.ts'
import { screen, sheet, topCorners } from './screen.ts'

type Table = Extract<NonNullable<Item['scene']>, { scene: 'table' }>

/** A table: columns as wide as what they hold, in letters as big as the width allows. */
export function table({ header, rows }: Table): Box {
  const widths = header.map((_, place) => widest([header, ...rows].map((cells) => cells[place] ?? '')))
  const total = widths.reduce((sum, width) => sum + width, 0)
  const fontSize = Math.max(smallest, Math.min(38, Math.floor((room - header.length * 2 * side) / (total * letter))))
  const line = (cells: readonly string[], place: number): Box =>
    row(
      { alignItems: 'stretch', ...(place === 0 ? heading : { borderTop: edge }) },
      ...widths.map((width, at) => cell(cells[at] ?? '', width / total, at)),
    )
  return screen({ fontSize }, sheet({}, ...[header, ...rows].map(line)))
}

function cell(words: string, share: number, at: number): Box {
  return row(
    {
      width: `${share * 100}%`,
      padding: `18px ${side}px`,
      ...(at > 0 && { borderLeft: edge }),
      lineHeight: 1.25,
    },
    text({ width: '100%' }, words),
  )
}

const edge = `2px solid ${colours.line}`
const heading = { borderRadius: topCorners, backgroundColor: colours.shadeDeep, fontWeight: 700 } as const

/** Characters of the longest line; what has several words may go on two lines. */
function widest(cells: readonly string[]): number {
  return Math.max(4, ...cells.map((words) => Math.max(longestWord(words), Math.min(words.length, 10))))
}

function longestWord(words: string): number {
  return Math.max(0, ...words.split(/[ \-/]/).map((word) => word.length + 1))
}

/** Pixels inside the sheet. */
const room = 824
const side = 16
const smallest = 26
/** Width of a letter, bold included, in heights. */
const letter = 0.57
