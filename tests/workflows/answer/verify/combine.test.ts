import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { combine } from '#workflows/answer/verify/combine.ts'
import type { ModelAnswer } from '#workflows/answer/verify/model-answer.ts'
import { tongues } from '#workflows/answer/verify/tongue.ts'
import { type Reasoned, reasons, routes } from '#workflows/answer/reasoned.ts'
import { englishBody, goodBody, sheet } from './a-sheet.ts'

const other = { ...sheet, id: 'suivre-un-colis' }
const far = { ...sheet, id: 'payer-en-ligne' }
const sheets = [sheet, other, far]
const reasoned: Reasoned = {
  masked: 'comment renvoyer mon colis',
  secrets: [],
  route: 'answer',
  reason: 'sheet',
  sheet: sheet.id,
  choices: [],
  candidates: [
    { sheet: sheet.id, score: 0.8 },
    { sheet: other.id, score: 0.7 },
    { sheet: far.id, score: 0.1 },
  ],
  confidence: 0.9,
}
const model: ModelAnswer = {
  sufficient: true,
  confidence: 0.7,
  sheet: sheet.id,
  body: goodBody,
  needsHuman: false,
  language: 'fr',
}

describe('With a model, what the line decided', () => {
  test('is told in the model’s words when every check stands, as sure as the less sure of both', () => {
    expect(combine(reasoned, model, sheets)).toEqual({ ...reasoned, confidence: 0.7, body: goodBody })
    expect(combine(reasoned, { ...model, confidence: 1 }, sheets).confidence).toBe(0.9)
  })

  test('is told in the sheet’s own words when there is no model or one check falls', () => {
    expect(combine(reasoned, { unavailable: 'time-out' }, sheets)).toEqual({ ...reasoned, body: null })
    const invented = { ...model, body: `${goodBody}\nAppelez le 0 899 123 456.` }
    expect(combine(reasoned, invented, sheets)).toMatchObject({ route: 'answer', sheet: sheet.id, body: null })
  })

  test('becomes a human when the model asks for one, finds too little, or hardly knows', () => {
    for (const lowered of [{ needsHuman: true }, { sufficient: false }, { confidence: 0.1 }]) {
      expect(combine(reasoned, { ...model, ...lowered }, sheets)).toMatchObject({
        route: 'human',
        sheet: null,
        body: null,
      })
    }
  })

  test('becomes a question when the model would rather have a near sheet, and stays when it names any other', () => {
    expect(combine(reasoned, { ...model, sheet: other.id }, sheets)).toMatchObject({
      route: 'answer',
      reason: 'clarify',
      choices: [sheet.id, other.id],
      body: null,
    })
    for (const id of [far.id, 'never-given', '']) {
      expect(combine(reasoned, { ...model, sheet: id }, sheets)).toEqual({ ...reasoned, body: null })
    }
  })

  test('to a French question is never told in another language, where the checks see less', () => {
    const english: ModelAnswer = { ...model, body: englishBody, language: 'en' }
    expect(combine(reasoned, english, sheets).body).toBeNull()
    expect(combine(reasoned, english, sheets, { foreign: true }).body).toBe(englishBody)
  })

  test('in another language is told in it, or by a human', () => {
    for (const answer of [model, { ...model, language: null }, { unavailable: 'busy' } as const]) {
      expect(combine(reasoned, answer, sheets, { foreign: true })).toMatchObject({
        route: 'human',
        reason: 'other-language',
      })
    }
  })

  test('is never raised: whatever the model says, guards stay, sheets come from retrieval, and it is never surer', () => {
    const anyReasoned = fc.record({
      route: fc.constantFrom(...routes),
      reason: fc.constantFrom(...reasons),
      confidence: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    const anyModel = fc.record({
      sufficient: fc.boolean(),
      confidence: fc.double(),
      sheet: fc.oneof(fc.constantFrom(...sheets.map(({ id }) => id)), fc.string()),
      body: fc.oneof(fc.constant(goodBody), fc.string()),
      needsHuman: fc.boolean(),
      language: fc.constantFrom(...tongues, null),
    })
    const given = [...sheets.map(({ id }) => id), null]
    fc.assert(
      fc.property(anyReasoned, anyModel, (own, said) => {
        const decided = { ...reasoned, ...own }
        const combined = combine(decided, said, sheets)
        if (decided.route !== 'answer') expect(combined).toEqual({ ...decided, body: null })
        expect([decided.route, 'human']).toContain(combined.route)
        expect(given).toContain(combined.sheet)
        expect(combined.choices.every((id) => given.includes(id))).toBe(true)
        expect(combined.confidence).toBeLessThanOrEqual(decided.confidence)
        expect([goodBody, null]).toContain(combined.body)
      }),
    )
  })
})
