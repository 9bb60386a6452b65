import { profileWords as words } from '#prompts/pictures/profile-words.ts'
import { levelName, nineInTen } from '#prompts/pix/levels.ts'
import { type Box, row, type Style, text } from './box.ts'
import { colours } from './colours.ts'

/** Pixels. */
const gaugeWidth = 504
const gaugeHeight = 57

/** The axis of one line, on the ground of the four bands: a bar over the interval, a dot at the level. */
export function gauge(level: number, sd: number, height: number = gaugeHeight): Box {
  return bandsAround({ height }, measured(Math.min(8, Math.max(0, level)), sd, height))
}

/** The four bands, as high as their line, with nothing on them. */
export function emptyGauge(): Box {
  return bandsAround({ alignSelf: 'stretch' }, [])
}

/** The four bands with their names, the long ones a little higher so that no two touch. */
export function bandNames(): Box {
  const name = ({ name: said, from, to }: (typeof bands)[number], place: number): Box =>
    row(
      {
        position: 'absolute',
        left: (x(from) + x(to)) / 2 - nameWidth / 2,
        top: place % 2 === 0 ? 44 : 8,
        width: nameWidth,
        justifyContent: 'center',
      },
      text({ fontSize: 27, fontWeight: 700 }, words.bands[said]),
    )
  return bandsAround({ height: 88 }, bands.map(name))
}

export function dot(): Box {
  const disc = (size: number, colour: string, ...inside: readonly Box[]): Box =>
    row(
      { width: size, height: size, borderRadius: size / 2, justifyContent: 'center', backgroundColor: colour },
      ...inside,
    )
  return disc(dotSize, colours.surface, disc(dotSize - 8, colours.blue))
}

function bandsAround(style: Style, inside: readonly Box[]): Box {
  const last = bands.length - 1
  const ground = bands.map(({ from, to }, place) => {
    const left = place === 0 ? 0 : x(from)
    const width = (place === last ? gaugeWidth : x(to)) - left
    const backgroundColor = place % 2 === 0 ? colours.shade : colours.shadeDeep
    return row({ position: 'absolute', left, top: 0, width, height: '100%', backgroundColor })
  })
  return row({ position: 'relative', width: gaugeWidth, flexShrink: 0, ...style }, ...ground, ...inside)
}

function measured(level: number, sd: number, height: number): readonly Box[] {
  const from = x(Math.max(0, level - nineInTen * sd))
  const to = x(Math.min(8, level + nineInTen * sd))
  const bar = { left: from, width: Math.max(16, to - from), top: (height - 16) / 2, height: 16, borderRadius: 8 }
  return [
    row({ position: 'absolute', ...bar, backgroundColor: colours.blueSoft }),
    row({ position: 'absolute', left: x(level) - dotSize / 2, top: (height - dotSize) / 2 }, dot()),
  ]
}

function x(level: number): number {
  return margin + (level / 8) * (gaugeWidth - 2 * margin)
}

/** Where the name of a level changes, so that picture and words agree. */
const bands = [
  { from: 0, to: 2.5 },
  { from: 2.5, to: 4.5 },
  { from: 4.5, to: 6.5 },
  { from: 6.5, to: 8 },
].map((band) => ({ ...band, name: levelName((band.from + band.to) / 2) }))

/** Room for the dot at both ends. */
const margin = 16
const dotSize = 34
const nameWidth = 200
