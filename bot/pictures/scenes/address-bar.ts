import type { Item } from '#prompts/pix/item.ts'
import { sceneWords as words } from '#prompts/pictures/scene-words.ts'
import { type Box, column, icon, row, text } from '../box.ts'
import { colours } from '../colours.ts'
import { screen, sheet, topCorners } from './screen.ts'

type AddressBar = Extract<NonNullable<Item['scene']>, { scene: 'address-bar' }>

/** The top of a browser with its whole address, over a page that says nothing. */
export function addressBar({ address, lock }: AddressBar): Box {
  return screen(
    {},
    sheet(
      {},
      row(
        { padding: 28, gap: 22, borderRadius: topCorners, backgroundColor: colours.shadeDeep },
        icon(48, colours.muted, ['M15 5l-7 7 7 7']),
        row(
          { flex: 1, gap: 20, padding: '18px 28px', borderRadius: 34, backgroundColor: colours.surface },
          icon(46, colours.ink, locks[lock]),
          column(
            { flex: 1 },
            ...(lock === 'closed' ? [] : [text({ fontSize: 32, fontWeight: 700 }, words.notSecure)]),
            text({ fontSize: 38, wordBreak: 'break-all' }, address),
          ),
        ),
      ),
      column(
        { padding: '44px 40px 52px', gap: 26 },
        line('55%', 40),
        line('92%', 24),
        line('84%', 24),
        line('38%', 24),
      ),
    ),
  )
}

function line(width: string, height: number): Box {
  return row({ width, height, borderRadius: 12, backgroundColor: colours.shade })
}

const body = 'M6 11h12v9H6z'
const locks = {
  closed: [body, 'M8 11V8a4 4 0 0 1 8 0v3'],
  open: [body, 'M8 11V7a4 4 0 0 1 7.6-1.8'],
  warning: ['M12 4L2.5 20h19z', 'M12 10v5', 'M12 17.6v.1'],
} as const
