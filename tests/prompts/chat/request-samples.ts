import type { RequestChatMessages } from '#prompts/copy/request-shown.ts'
import { rich } from '#prompts/rich.ts'
import type { SentWhat } from '#workflows/request/state.ts'

const ref = 'K7F-3QX'
const by = 'Claire'
const morning = Date.UTC(2026, 10, 23, 8)
const afternoon = Date.UTC(2026, 10, 23, 14, 30)
const longest = 'Ouvrez le site. '.repeat(300).slice(0, 3_900)

const wait = { ref, ahead: null, promisedBy: afternoon, opensAt: null, zone: 'Europe/Paris' }

const whats: readonly SentWhat[] = [
  { is: 'words', text: rich`**Bonjour**, ouvrez ce site.` },
  { is: 'words', text: [{ text: longest }] },
  { is: 'file', file: 'F1', name: 'attestation.pdf', text: null },
  { is: 'file', file: 'F1', name: 'attestation.pdf', text: rich`Voici votre attestation.` },
  { is: 'meeting', date: '2026-11-24', time: '14 h 30', where: 'Médiathèque, 5 rue des Lilas, Brest' },
]

/** Every message about a request for a human, with what changes its words. */
export const requestSamples: { readonly [K in keyof RequestChatMessages]: readonly RequestChatMessages[K][] } = {
  'adviser-words': whats.map((what) => ({ by, what, ref })),
  'request-waits': [
    wait,
    { ...wait, ahead: 0 },
    { ...wait, ahead: 1 },
    { ...wait, ahead: 12, promisedBy: null },
    { ...wait, ahead: 3, opensAt: morning },
    { ...wait, opensAt: morning, zone: 'Indian/Reunion' },
  ],
  'request-taken': [
    { ref, by, again: false },
    { ref, by, again: true },
    { ref, by: null, again: false },
  ],
  'request-back': [
    { ref, by: null },
    { ref, by },
  ],
  'request-late': [
    { ref, urgency: 'normal' },
    { ref, urgency: 'high' },
  ],
  'request-left': [{}],
  'request-barred': [{}],
  'request-solved': [
    { ref, by },
    { ref, by: '' },
  ],
  'request-stars': [{ ref }],
  'request-word': [{ ref }],
  'request-thanks': [{}],
  'request-reply-wanted': [{ by }, { by: null }],
  'same-matter': [{ by }, { by: '' }],
  'place-wanted': [{ ref }],
  'place-unclear': [
    { ref, among: [] },
    {
      ref,
      among: Array.from({ length: 6 }, (_, index) => ({
        code: `5144${index}`,
        name: 'Saint-Remy-en-Bouzemont-Saint-Genest-et-Isson',
        departement: '974',
      })),
    },
  ],
  'place-kept': [{ name: 'Brest' }],
  'place-skipped': [{}],
  'contact-wanted': [
    { ref, by, telephone: null },
    { ref, by, telephone: '+33612345678' },
  ],
  'contact-unclear': [{ ref }],
  'contact-told': [{ given: true }, { given: false }],
  'files-for-human': [{ kind: 'photo' }, { kind: 'something-new' }],
  'not-passed-on': [{ kind: 'poll' }, { kind: 'something-new' }],
  'file-too-big': [{}],
  'request-closed': [{}],
}
