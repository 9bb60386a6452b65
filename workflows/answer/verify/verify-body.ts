import type { Sheet } from '#prompts/knowledge/sheet.ts'
import { claimsIn } from './claims.ts'
import type { Fault } from './faults.ts'
import { figuresIn, sameFigure } from './figures.ts'
import { foreignNumbers } from './foreign-numbers.ts'
import { groundingFaults } from './grounding.ts'
import { hasLink } from './links.ts'
import { hasUnknownName, hasUnknownQuotation } from './names.ts'
import { asksRisk, asksSecret, speaksForItself } from './sayings.ts'
import { sentencesOf } from './sentences.ts'
import { sheetText } from './sheet-text.ts'
import { isIn, type Tongue } from './tongue.ts'

/**
 * Why the words that a model made of a sheet's steps can't be shown; none when they can. Every figure, price, day,
 * link, name and quotation must be the sheet's, and in French every sentence and every step too. What can't be checked
 * is a fault: a good answer may be refused, for the sheet's own words are always there.
 */
export function verifyBody(body: string, sheet: Sheet, tongue: Tongue | null = 'fr'): readonly Fault[] {
  const text = body.normalize('NFC')
  if (!/\p{L}/u.test(text)) return ['empty']
  if (isLong(text)) return ['long']
  if (tongue === null || !isIn(tongue, text)) return ['language']
  const known = sheetText(sheet)
  const found: Readonly<Record<Exclude<Fault, 'empty' | 'long' | 'language' | Grounding>, boolean>> = {
    signs:
      !plainSigns.test(text) || text.normalize('NFKC') !== text.replace(/[\u00a0\u202f]/g, ' ').replace(/…/g, '...'),
    figure: hasUnknownFigure(text, known, tongue),
    claim: !claimsIn(text).isSubsetOf(claimsIn(known)),
    link: hasLink(text, known),
    name: hasUnknownName(text, known),
    quotation: hasUnknownQuotation(text, known),
    voice: speaksForItself(text, known),
    secret: asksSecret(text, known),
    risk: asksRisk(text, known),
  }
  const rest = tongue === 'fr' ? groundingFaults(text, sheet) : []
  return [
    ...codes.filter((code) => found[code]),
    ...rest,
    ...(dropsFigure(text, sheet) ? (['incomplete'] as const) : []),
  ]
}

type Grounding = 'ungrounded' | 'reversed' | 'incomplete'
const codes = ['signs', 'figure', 'claim', 'link', 'name', 'quotation', 'voice', 'secret', 'risk'] as const

/** Plain text: no markup, no drawn sign or Roman numeral of one sign, no other alphabet, nothing invisible. */
const plainSigns = /^[[\p{Script=Latin}--\p{N}]\d \n\u00a0\u202f!"'’‘“”«»\(\),.…:;?%\&€\/+\-–—•→°@]*$/v

/** In UTF-16 units, lines and words of a sentence: one screen of a telephone, in plain language. */
const most = { units: 1200, lines: 10, words: 30 }

function isLong(text: string): boolean {
  if (text.length > most.units) return true
  if (text.split('\n').filter((line) => line.trim()).length > most.lines) return true
  return sentencesOf(text).some((sentence) => sentence.split(/\s+/).length > most.words)
}

function hasUnknownFigure(text: string, known: string, tongue: Tongue): boolean {
  const told = figuresIn(known)
  const values = new Set(told.map(({ value }) => value))
  return (
    figuresIn(text).some((figure) => !told.some((other) => sameFigure(figure, other))) ||
    foreignNumbers(text, tongue).some((value) => !values.has(value))
  )
}

/** A step's figure left out is a partial answer, the main cause of wrong ones. */
function dropsFigure(text: string, { steps }: Sheet): boolean {
  const said = figuresIn(text)
  return figuresIn(steps.join('\n')).some((figure) => !said.some((other) => sameFigure(figure, other)))
}
