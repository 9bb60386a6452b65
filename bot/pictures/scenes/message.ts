import type { Item } from '#prompts/pix/item.ts'
import { type Box, icon, row, text } from '../box.ts'
import { colours } from '../colours.ts'
import { avatar, screen, sheet } from './screen.ts'

type Message = Extract<NonNullable<Item['scene']>, { scene: 'message' }>

/** A message received in a conversation. */
export function message({ from, text: said }: Message): Box {
  return screen(
    { padding: 0 },
    row(
      {
        padding: '26px 36px',
        gap: 26,
        backgroundColor: colours.surface,
        borderBottom: `2px solid ${colours.line}`,
      },
      icon(48, colours.muted, ['M15 5l-7 7 7 7']),
      avatar(from, 76),
      text({ flex: 1, fontSize: 40, fontWeight: 700, lineHeight: 1.2 }, from),
    ),
    row(
      { padding: '44px 36px 64px' },
      sheet({ maxWidth: 760, padding: '28px 36px', borderRadius: '32px 32px 32px 6px' }, text({}, said)),
    ),
  )
}
