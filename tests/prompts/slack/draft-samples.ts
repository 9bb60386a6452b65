import type { Draft } from '#workflows/team/drafts/draft.ts'
import { draftLimits } from '#workflows/team/drafts/limits.ts'

const hostile = '<!channel> & <https://x.fr|Mon compte> *_`'
const author = { id: 'U0CLAIRE', name: 'Claire' }
const reader = { id: 'U0SOLENE', name: 'Solène' }
const at = Date.UTC(2027, 2, 3, 13, 5)

/** A draft that fills every limit. */
export const fullDraft: Draft = {
  id: '000000000001',
  sheet: {
    title: filled(draftLimits.title),
    when: filled(draftLimits.when),
    steps: Array.from({ length: draftLimits.steps }, () => filled(draftLimits.line)),
    goodToKnow: Array.from({ length: draftLimits.goodToKnow }, () => filled(draftLimits.line)),
    source: 'https://www.service-public.fr/particuliers/vosdroits/F1',
    theme: 'papiers',
    questions: Array.from({ length: draftLimits.questions }, (_, nth) => filled(draftLimits.question - 3) + nth),
  },
  by: author,
  at,
  review: { is: 'waiting' },
}

/** As many as are kept at once, of every kind. */
export const draftSamples: readonly Draft[] = Array.from({ length: draftLimits.drafts }, (_, nth): Draft => {
  const id = String(nth).padStart(12, '0')
  if (nth % 3 === 0) return { ...fullDraft, id }
  if (nth % 3 === 1) return { ...fullDraft, id, review: { is: 'reviewed', by: reader, at } }
  return { ...fullDraft, id, by: reader, review: { is: 'sent-back', by: author, at, word: filled(draftLimits.word) } }
})

/** Short sentences, hostile at first, of `length` characters exactly. */
function filled(length: number): string {
  return `${hostile}. ${'Ouvrez le courrier <là>. '.repeat(40)}`.slice(0, length)
}
