import type { Sheet } from '#prompts/knowledge/sheet.ts'
import type { Reasoned } from '../reasoned.ts'
import type { ModelAnswer, Unavailable } from './model-answer.ts'
import { verifyBody } from './verify-body.ts'

/** What was decided, and the words a model gave that stood every check; null: the sheet's own words. */
export type Combined = Reasoned & { readonly body: string | null }

/**
 * What a model adds to what the line decided. It can only lower: ask for a human, be less sure, or have the person
 * choose between two near sheets. What was not an answer stays as it was, and a sheet that retrieval did not give does
 * not exist. `sheets`: those the model was given. `foreign`: the question came in another language, and was translated
 * for the line; then only checked words in that language do, or a human.
 */
export function combine(
  reasoned: Reasoned,
  model: ModelAnswer | Unavailable,
  sheets: readonly Sheet[],
  { foreign = false }: { readonly foreign?: boolean } = {},
): Combined {
  const combined = heard(reasoned, model, sheets, foreign)
  const isUnreadable = foreign && combined.route === 'answer' && (combined.body === null || isFrench(model))
  return isUnreadable
    ? { ...combined, route: 'human', reason: 'other-language', sheet: null, choices: [], body: null }
    : combined
}

/** Only a foreign question is answered in another language, whatever the model says: French is checked more closely. */
function heard(
  reasoned: Reasoned,
  model: ModelAnswer | Unavailable,
  sheets: readonly Sheet[],
  foreign: boolean,
): Combined {
  const own = { ...reasoned, body: null }
  if (reasoned.route !== 'answer' || reasoned.reason !== 'sheet' || 'unavailable' in model) return own
  const confidence = Math.min(reasoned.confidence, sure(model.confidence))
  if (model.needsHuman || !model.sufficient || sure(model.confidence) < leastSure) {
    return { ...own, route: 'human', reason: 'nothing-found', sheet: null, choices: [], confidence }
  }
  if (model.sheet !== reasoned.sheet) return { ...own, ...elsewhere(reasoned, model.sheet, confidence) }
  const sheet = sheets.find(({ id }) => id === reasoned.sheet)
  const stands = sheet !== undefined && verifyBody(model.body, sheet, foreign ? model.language : 'fr').length === 0
  return { ...own, confidence, body: stands ? model.body.normalize('NFC').trim() : null }
}

/** 0..1. Below it the model as good as says that it does not know; a sheet is near with that part of the best score. */
const leastSure = 0.3
const nearness = 0.6

const isFrench = (model: ModelAnswer | Unavailable): boolean => 'language' in model && model.language === 'fr'

function sure(confidence: number): number {
  return Number.isFinite(confidence) ? Math.min(1, Math.max(0, confidence)) : 0
}

/** The model would rather have another sheet: the person is asked when it is a near one, else the model is not heard. */
function elsewhere({ candidates, sheet }: Reasoned, other: string, confidence: number): Partial<Reasoned> {
  const score = (id: string | null): number => candidates.find((candidate) => candidate.sheet === id)?.score ?? 0
  if (sheet === null || score(other) <= 0 || score(other) < nearness * score(sheet)) return {}
  return { reason: 'clarify', sheet: null, choices: [sheet, other], confidence }
}
