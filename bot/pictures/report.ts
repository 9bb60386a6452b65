import { themeLabel } from '#prompts/copy/fr/slack/theme-labels.ts'
import type { RequestReport } from '#prompts/copy/slack-request-reports.ts'
import { reportWords as words } from '#prompts/pictures/report-words.ts'
import { type Box, column, row, text } from './box.ts'
import { colours } from './colours.ts'

/** Pixels. */
export const reportWidth = 1080

/** A week of requests: four figures, the delays, the marks, then bars by theme and by territory. */
export function report(shown: RequestReport): Box {
  const { delay, marks } = shown
  const answers = delay
    ? [`${words.duration(delay.median)} ${words.median}`, `${words.duration(delay.ninetieth)} ${words.ninetieth}`]
    : [words.noDelay]
  const said = marks.count > 0 ? [`${words.mean(marks.mean)} ${words.outOf}`, words.solved(marks)] : [words.noMarks]
  const themes = shown.themes.map(({ theme, opened }) => ({ name: themeLabel(theme), opened }))
  const places = shown.places.map(({ name, opened }) => ({ name: name ?? words.others, opened }))
  return column(
    {
      width: reportWidth,
      padding: 44,
      gap: 34,
      backgroundColor: colours.surface,
      color: colours.ink,
      fontFamily: 'latin, latin-ext',
      fontSize: 30,
      lineHeight: 1.25,
    },
    column(
      { gap: 4 },
      text({ fontSize: 52, fontWeight: 700 }, words.title),
      text({ color: colours.muted }, `${shown.territories.slice(0, 3).join(', ')} · ${words.period(shown)}`),
    ),
    figures(shown),
    row({ gap: 24, alignItems: 'stretch' }, facts(words.delays, answers), facts(words.marks, said)),
    ...bars(words.themes, themes),
    ...bars(words.places, places),
    text({ fontSize: 26, color: colours.muted }, words.wallTime),
  )
}

function figures(shown: RequestReport): Box {
  const names = ['opened', 'answered', 'resolved', 'unanswered'] as const
  const tiles = names.map((name) =>
    column(
      { flex: 1, padding: '18px 22px', backgroundColor: colours.shade, borderRadius: 14 },
      text({ fontSize: 62, fontWeight: 700 }, String(shown[name])),
      text({ color: colours.muted }, words.figures[name]),
    ),
  )
  return row({ gap: 18, alignItems: 'stretch' }, ...tiles)
}

function facts(title: string, lines: readonly string[]): Box {
  const said = lines.map((line, place) => text(place === 0 ? {} : { color: colours.muted }, line))
  return column({ flex: 1, gap: 4 }, text({ fontWeight: 700 }, title), ...said)
}

interface Bar {
  readonly name: string
  readonly opened: number
}

function bars(title: string, lines: readonly Bar[]): readonly Box[] {
  if (lines.length === 0) return []
  const shown = lines.slice(0, most)
  const longest = Math.max(...shown.map(({ opened }) => opened))
  const more = lines.length - shown.length
  return [
    column(
      { gap: 8 },
      text({ fontWeight: 700, fontSize: 34 }, title),
      ...shown.map((line) => bar(line, longest)),
      ...(more > 0 ? [text({ color: colours.muted }, words.more(more))] : []),
    ),
  ]
}

function bar({ name, opened }: Bar, longest: number): Box {
  const width = Math.max(6, Math.round((opened / longest) * barWidth))
  return row(
    { gap: 18 },
    text({ width: nameWidth }, name),
    row({ width, height: 30, borderRadius: 6, backgroundColor: colours.blue, flexShrink: 0 }),
    text({ fontWeight: 700 }, String(opened)),
  )
}

/** Pixels. */
const nameWidth = 440
const barWidth = 440
/** Lines of a list; the table has them all. */
const most = 10
