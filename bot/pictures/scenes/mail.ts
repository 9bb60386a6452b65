import type { Item } from '#prompts/pix/item.ts'
import { sceneWords as words } from '#prompts/pictures/scene-words.ts'
import { type Box, column, row, text } from '../box.ts'
import { colours } from '../colours.ts'
import { avatar, bottomCorners, screen, sheet } from './screen.ts'

type Mail = Extract<NonNullable<Item['scene']>, { scene: 'mail' }>

/** An e-mail as a telephone opens it, and where its button or link leads. */
export function mail({ from, address, subject, body, button, link }: Mail): Box {
  return screen(
    {},
    sheet(
      {},
      row(
        { padding: '28px 36px', gap: 26, borderBottom: `2px solid ${colours.line}` },
        avatar(from),
        column(
          { flex: 1 },
          text({ fontWeight: 700, fontSize: 40 }, from),
          text({ color: colours.muted, fontSize: fitted(address), wordBreak: 'break-all' }, `<${address}>`),
        ),
      ),
      column(
        { padding: '32px 36px 40px', gap: 26 },
        text({ fontWeight: 700, fontSize: 42, lineHeight: 1.25 }, subject),
        text({}, body),
        ...(button === undefined ? [] : [bigButton(button)]),
      ),
      ...(link === undefined ? [] : [leadsTo(link, button !== undefined)]),
    ),
  )
}

/** On one line where letters stay readable. */
function fitted(address: string): number {
  return Math.max(26, Math.min(33, Math.floor(addressRoom / (address.length + 2) / letter)))
}

function bigButton(label: string): Box {
  const shape = { padding: '20px 40px', borderRadius: 18, backgroundColor: colours.blue, alignSelf: 'flex-start' }
  return row({ ...shape, marginTop: 8 }, text({ color: colours.surface, fontWeight: 700 }, label))
}

function leadsTo(link: string, fromButton: boolean): Box {
  return column(
    { padding: '22px 36px 26px', borderRadius: bottomCorners, backgroundColor: colours.ink, color: colours.surface },
    text({ fontSize: 30 }, fromButton ? words.buttonLeads : words.linkLeads),
    text({ fontSize: 36, wordBreak: 'break-all' }, link),
  )
}

/** Pixels beside the avatar, and the width of a letter in heights. */
const addressRoom = 642
const letter = 0.53
