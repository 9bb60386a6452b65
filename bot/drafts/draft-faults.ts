import { readability } from '#prompts/knowledge/readability.ts'
import type { Sheet } from '#prompts/knowledge/sheet.ts'
import { sheetThemes } from '#prompts/knowledge/themes.ts'
import type { DraftSheet } from '#workflows/team/drafts/draft.ts'
import { draftLimits } from '#workflows/team/drafts/limits.ts'

/** What is left to do before a draft is a sheet, in sentences for who prepares the release; none of its own words. */
export function draftFaults(sheet: DraftSheet, known: readonly Sheet[]): readonly string[] {
  const lacking = draftLimits.enoughQuestions - sheet.questions.length
  const score = Math.round(readability(textOf(sheet)))
  const said = [...sheet.steps, ...sheet.goodToKnow].join(' ')
  const all = [sheet.title, sheet.when, said, ...sheet.questions].join('\n')
  return [
    ...(lacking > 0 ? [`Questions missing: ${lacking}. A sheet has ${draftLimits.enoughQuestions} at least.`] : []),
    ...(score < easy ? [`Readability ${score}: ${easy} at least.`] : []),
    ...(amount.test(said) ? ['An amount or a delay: check it in the source and date it, or leave it out.'] : []),
    ...(mark.test(all) ? ['What was masked left a mark in brackets: put general words in its place.'] : []),
    ...(sheetThemes.some((theme) => theme === sheet.theme)
      ? []
      : ['Its theme is none of prompts/knowledge/themes.ts.']),
    ...askedAlready(sheet.questions, known),
  ]
}

function askedAlready(questions: readonly string[], known: readonly Sheet[]): readonly string[] {
  return questions.flatMap((question, nth) => {
    const other = known.find((sheet) => sheet.questions.some((one) => one.toLowerCase() === question.toLowerCase()))
    return other ? [`Question ${nth + 1} is asked of the sheet ${other.id} already.`] : []
  })
}

/** As the sheets' own test reads them. */
function textOf({ title, when, steps, goodToKnow }: DraftSheet): string {
  return [title, when, ...steps, ...goodToKnow].map((one) => (/[.!?…]$/u.test(one) ? one : `${one}.`)).join('\n')
}

/** Kandel and Moles: what every sheet must reach. */
const easy = 65
const amount = /\d+ ?(€|euros?|jours?|mois|ans)/u
const mark = /\[[\p{L}\s-]{3,40}\]/u
