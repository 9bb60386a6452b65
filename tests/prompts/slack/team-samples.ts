import type { SlackForms } from '#prompts/copy/slack.ts'
import { sheetThemes } from '#prompts/knowledge/themes.ts'

/** The forms of the team's settings, as empty and as full as they come. */
export const teamForms: { readonly [K in 'mine' | 'requests']: readonly SlackForms[K][] } = {
  mine: [
    { themes: [], languages: ['fr'], cap: 5, hours: 'lun-ven 9:00-12:00 13:30-17:30', leave: null },
    {
      themes: sheetThemes,
      languages: ['fr', 'ar'],
      cap: 50,
      hours: '<!channel> & <https://x.fr|lun> *_`',
      leave: { from: '2027-08-02', to: '2027-08-20' },
    },
  ],
  requests: [
    { channels: [], sign: '!!', promises: { high: 30, normal: 240 } },
    {
      channels: Array.from({ length: 130 }, (_, nth) => ({
        channel: `C${nth}`,
        mode: nth % 2 === 0 ? ('turn' as const) : ('offer' as const),
        territories:
          nth === 0 ? [null] : [`Territoire ${nth}`, 'Un nom de territoire trop long pour un menu. '.repeat(2)],
      })),
      sign: '+',
      promises: { high: 5, normal: 4200 },
    },
  ],
}
