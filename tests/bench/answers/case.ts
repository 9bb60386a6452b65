import { readFileSync } from 'node:fs'
import { readLabelled } from '#bot/answer/labelled.ts'
import { loadSheets } from '#prompts/knowledge/load-sheets.ts'
import { spellings, synonyms } from '#prompts/knowledge/synonyms.ts'
import { type Engine, engines } from './engines.ts'
import { fitWeights } from './fit-weights.ts'
import { foldsOf } from './folds.ts'
import { observe } from './observe.ts'
import { pace } from './pace.ts'

const everyday = { synonyms, spellings }

/**
 * Ways of finding a sheet, side by side: every sheet's own questions, each asked to an index that has not read it, and
 * the tuning sets; then the calibration's weights, as they should stand in workflows/answer/line/weights.ts.
 * `--quick`: two folds.
 */
export async function answers(): Promise<void> {
  const sheets = await loadSheets()
  const folds = foldsOf(sheets, process.argv.includes('--quick') ? [2, 17] : [0, 5, 9, 13, 17, 21])
  const labels = ['tuning', 'tuning-2', 'tuning-3', 'tuning-4'].flatMap((name) =>
    readLabelled(readFileSync(new URL(`../questions/${name}.jsonl`, import.meta.url), 'utf8')),
  )
  const asked = labels
    .filter(({ route, sheet }) => route === 'answer' && sheet.length > 0)
    .map(({ text, sheet }) => ({ text, right: sheet }))
  console.log(`answers: ${sheets.length} sheets, ${folds.flatMap(({ asked: own }) => own).length} questions left out`)
  console.table(
    engines.map(({ name, create }) => {
      const left = folds.flatMap((fold) => ranks(create(fold.sheets, everyday), fold.asked))
      const tuning = ranks(create(sheets, everyday), asked)
      return {
        engine: name,
        'left out, first': shareOf(left, 1),
        'left out, in 3': shareOf(left, 3),
        'tuning, first': shareOf(tuning, 1),
        'tuning, in 3': shareOf(tuning, 3),
      }
    }),
  )
  await pace(labels)
  const seen = await observe(labels)
  const held = seen.filter(({ isHeld, isRight }) => isHeld && isRight !== null)
  console.log(
    'answerable',
    fitWeights(seen, ({ isHeld }) => isHeld),
  )
  console.log(
    'rightSheet',
    fitWeights(held, ({ isRight }) => isRight === true),
  )
}

interface Question {
  readonly text: string
  readonly right: readonly string[]
}

/** The place of the right sheet for each question, from 1; Infinity when it is not found. */
function ranks(engine: Engine, questions: readonly Question[]): readonly number[] {
  return questions.map(({ text, right }) => {
    const place = engine(text).findIndex((id) => right.includes(id))
    return place === -1 ? Number.POSITIVE_INFINITY : place + 1
  })
}

function shareOf(places: readonly number[], most: number): string {
  return (places.filter((place) => place <= most).length / Math.max(1, places.length)).toFixed(3)
}
