import { describe, expect, test } from 'vitest'
import { loadSheets } from '#prompts/knowledge/load-sheets.ts'
import { readability } from '#prompts/knowledge/readability.ts'
import type { Sheet } from '#prompts/knowledge/sheet.ts'
import { wordings as accompanying } from '#prompts/knowledge/wordings/accompagner.ts'
import { wordings as calm } from '#prompts/knowledge/wordings/calm.ts'

const sheets = await loadSheets()

describe('the knowledge sheets', () => {
  test.each(sheets.map((sheet) => [sheet.id, sheet] as const))('%s reads easily', (_id, sheet) => {
    expect(Math.round(readability(textOf(sheet)))).toBeGreaterThanOrEqual(65)
    expect(sentencesOf(sheet).filter((sentence) => wordsIn(sentence) > 20)).toEqual([])
  })

  test('half of them read very easily', () => {
    const scores = sheets.map((sheet) => readability(textOf(sheet))).toSorted((a, b) => a - b)
    expect(scores[Math.floor(scores.length / 2)]).toBeGreaterThanOrEqual(75)
  })

  test('what was not checked holds no number, amount or link of its own', () => {
    const unverified = sheets.filter(({ checked }) => checked === 'unverified')
    expect(unverified.filter(({ contacts }) => contacts.some(({ number }) => number && !known.has(number)))).toEqual([])
    expect(
      unverified.filter(({ steps, goodToKnow }) =>
        /\d+ ?(€|euros?|jours?|mois|ans)/u.test([...steps, ...goodToKnow].join(' ')),
      ),
    ).toEqual([])
  })

  test('a sheet keeps its wordings from every file that holds some', () => {
    const questions = sheets.find(({ id }) => id === 'aider-un-proche')?.questions
    expect(questions).toEqual(expect.arrayContaining([...accompanying['aider-un-proche'], ...calm['aider-un-proche']]))
  })

  test('no question is asked of two sheets', () => {
    const asked = sheets.flatMap(({ id, questions }) =>
      questions.map((question) => ({ id, question: question.toLowerCase() })),
    )
    const byQuestion = Map.groupBy(asked, ({ question }) => question)
    expect([...byQuestion].filter(([, same]) => same.length > 1)).toEqual([])
  })
})

/** Public numbers that the programme's own facts give. */
const known = new Set(
  [
    '0 892 705 705',
    '3114',
    '3018',
    '119',
    '3919',
    '15',
    '17',
    '18',
    '112',
    '114',
    '33700',
    '0 805 805 817',
    '3939',
  ].concat(['3646', '3230', '0 809 401 401', '3949']),
)

function textOf({ title, when, steps, goodToKnow, never }: Sheet): string {
  return [title, when, ...steps, ...goodToKnow, ...never]
    .map((one) => (/[.!?…]$/u.test(one) ? one : `${one}.`))
    .join('\n')
}

function sentencesOf(sheet: Sheet): readonly string[] {
  return textOf(sheet).split(/[.!?…:;\n]+/u)
}

function wordsIn(sentence: string): number {
  return sentence.match(/[\p{L}\d]+/gu)?.length ?? 0
}
