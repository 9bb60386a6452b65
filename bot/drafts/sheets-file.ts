import type { Sheet } from '#prompts/knowledge/sheet.ts'
import type { Draft } from '#workflows/team/drafts/draft.ts'
import { draftFaults } from './draft-faults.ts'
import { idOfTitle } from './id-of-title.ts'
import { listLiteral, literal } from './literal.ts'

export interface SheetsFile {
  /** A file of `prompts/knowledge/sheets`, as the house formats it. */
  readonly code: string
  /** For each sheet, a line of the tuning set: its first question must find it. */
  readonly tests: readonly string[]
}

/**
 * Drafts as sheets of the next release. Nothing in them was checked against its source, so each says `unverified`, and
 * what keeps it from being complete is a comment before it. `known`: the sheets there are already.
 */
export function sheetsFile(drafts: readonly Draft[], known: readonly Sheet[]): SheetsFile {
  const taken = new Set(known.map(({ id }) => id))
  const named = drafts.map((draft) => {
    const id = idOfTitle(draft.sheet.title, taken)
    taken.add(id)
    return { id, draft }
  })
  return {
    code: [
      "import type { Sheet } from '../sheet.ts'",
      '',
      'export const sheets: readonly Sheet[] = [',
      ...named.flatMap(({ id, draft }) => sheetLines(id, draft, known)),
      ']',
      '',
    ].join('\n'),
    tests: named.map(({ id, draft }) =>
      JSON.stringify({ id: `draft-${draft.id}`, text: draft.sheet.questions[0] ?? '', route: 'answer', sheet: id }),
    ),
  }
}

function sheetLines(id: string, { sheet }: Draft, known: readonly Sheet[]): readonly string[] {
  const { title, theme, when, steps, goodToKnow, questions, source } = sheet
  const name = new URL(source).hostname.replace(/^www\./, '').slice(0, 80)
  return [
    ...draftFaults(sheet, known).map((fault) => `  // ${fault}`),
    '  {',
    `    id: ${literal(id)},`,
    `    title: ${literal(title)},`,
    `    theme: ${literal(theme)},`,
    `    when: ${literal(when)},`,
    ...listLiteral('steps', steps),
    ...listLiteral('goodToKnow', goodToKnow),
    '    never: [],',
    '    contacts: [],',
    ...listLiteral('questions', questions),
    '    words: [],',
    '    source: {',
    `      name: ${literal(name)},`,
    `      url: ${literal(source)},`,
    '    },',
    "    checked: 'unverified',",
    '    reviewAfter: 6,',
    '  },',
  ]
}
