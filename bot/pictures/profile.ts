import { profileWords as words } from '#prompts/pictures/profile-words.ts'
import { competences } from '#prompts/pix/competences.ts'
import { type Domain, domains } from '#prompts/pix/domains.ts'
import type { Profile } from '#workflows/pix/assessment/state.ts'
import { bandNames, dot, emptyGauge, gauge } from './gauge.ts'
import { type Box, column, row, text } from './box.ts'
import { colours } from './colours.ts'

/** Pixels: upright, for a telephone. */
export const profileWidth = 1080

/**
 * What is believed of someone: each competence at its level on an axis of 0 to 8, with the interval that holds it nine
 * times out of ten. Place and shape say it all, colour nothing. A short assessment shows its five domains only.
 */
export function profile(shown: Profile): Box {
  return column(
    {
      width: profileWidth,
      padding: 40,
      backgroundColor: colours.surface,
      color: colours.ink,
      fontFamily: 'latin, latin-ext',
      fontSize: 36,
      lineHeight: 1.2,
    },
    row(
      { justifyContent: 'space-between', alignItems: 'flex-end' },
      text({ fontSize: 54, fontWeight: 700 }, words.title),
      text({ fontSize: 34, color: colours.muted }, words.taken(shown.at, shown.questions)),
    ),
    row({ marginTop: 30, justifyContent: 'flex-end' }, bandNames()),
    column({}, ...(shown.length === 'express' ? byDomain(shown) : byCompetence(shown))),
    legend(),
    text({ marginTop: 22, fontWeight: 700 }, words.notice),
    ...(shown.length === 'express' ? [text({ marginTop: 6, color: colours.muted }, words.byDomain)] : []),
  )
}

function byCompetence({ levels, sd }: Profile): readonly Box[] {
  return domains.flatMap((domain) => [
    heading(domain),
    ...domain.places.map((place) => competence(place, levels[place] ?? 0, sd[place] ?? 0)),
  ])
}

function competence(place: number, level: number, sd: number): Box {
  const id = competences[place]?.id
  return line(
    row(
      { flex: 1, paddingRight: 16 },
      text({ width: 72, color: colours.muted }, id ?? ''),
      text({ flex: 1 }, id === undefined ? '' : words.competences[id]),
    ),
    gauge(level, sd),
  )
}

function heading({ name }: Domain): Box {
  return line(text({ flex: 1, padding: '14px 12px 4px 0', fontWeight: 700, fontSize: 37 }, name), emptyGauge())
}

/** The mean of a domain; its doubts as if all its competences were wrong together, which is the most they can be. */
function byDomain({ levels, sd }: Profile): readonly Box[] {
  return domains.map(({ name, places }) =>
    line(
      text({ flex: 1, fontWeight: 700, fontSize: 38, paddingRight: 16 }, name),
      gauge(mean(places.map((place) => levels[place] ?? 0)), mean(places.map((place) => sd[place] ?? 0)), 112),
    ),
  )
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function line(name: Box, measured: Box): Box {
  return row({ alignItems: 'center', justifyContent: 'space-between' }, name, measured)
}

function legend(): Box {
  const item = (sign: Box, said: string): Box =>
    row({ gap: 18 }, row({ width: 84, justifyContent: 'center' }, sign), text({ color: colours.muted }, said))
  return column(
    { marginTop: 30, gap: 8 },
    item(dot(), words.dot),
    item(row({ width: 84, height: 16, borderRadius: 8, backgroundColor: colours.blueSoft }), words.bar),
  )
}
