import type { Item } from '#prompts/pix/item.ts'
import { type Box, column, row, text } from '../box.ts'
import { colours } from '../colours.ts'
import { screen, sheet } from './screen.ts'

type Dialogue = Extract<NonNullable<Item['scene']>, { scene: 'dialogue' }>

/** A window that asks, over a dimmed screen. No button stands out: that would be an answer. */
export function dialogue({ title, text: said, buttons }: Dialogue): Box {
  return screen(
    { backgroundColor: colours.dim, padding: '64px 48px' },
    sheet(
      { border: 'none', padding: '44px 48px 40px', gap: 24 },
      text({ fontSize: 46, fontWeight: 700, lineHeight: 1.2 }, title),
      text({}, said),
      row({ flexWrap: 'wrap', justifyContent: 'flex-end', gap: 20, marginTop: 16 }, ...buttons.map(choice)),
    ),
  )
}

function choice(label: string): Box {
  return column(
    { padding: '16px 32px', borderRadius: 18, border: `3px solid ${colours.blue}` },
    text({ color: colours.blue, fontWeight: 700 }, label),
  )
}
