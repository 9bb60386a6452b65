import { spokenRuns } from '../../privacy/secrets/spoken-digits.ts'
import { withoutAccents } from '../../understand/fold.ts'
import { unitAfter } from './units.ts'

/** A number as a text gives it, whatever its writing: « 0 892 705 705 » and « 0892705705 » are one. */
export interface Figure {
  /** Digits, with `.` before decimals; `8:30` for a time; `17cyber` when letters are glued to it. */
  readonly value: string
  /** What is counted, as a code, when it is known: `day`, `euro`… */
  readonly unit: string | null
}

/** The numbers of a text, in digits and in French words. The marks of a list, 1, 2, 3…, are none. */
export function figuresIn(text: string): readonly Figure[] {
  const folded = withoutAccents(withoutMarks(text)).replace(/[\u00a0\u202f]/g, ' ')
  return folded.split('\n').flatMap((line) => [...inDigits(line), ...inWords(line)])
}

/** Whether both say the same number of the same things. */
export function sameFigure(one: Figure, other: Figure): boolean {
  return one.value === other.value && one.unit === other.unit
}

/** Only a true list counts, each mark being its own place: « 3. » alone stays a number. */
function withoutMarks(text: string): string {
  let place = 0
  return text
    .split('\n')
    .map((line) => {
      const [mark, number] = /^\s*(\d{1,2})[.)] (?!\d)/.exec(line) ?? []
      if (mark === undefined || Number(number) !== place + 1) return line
      place += 1
      return line.slice(mark.length)
    })
    .join('\n')
}

const time = String.raw`\d{1,2} ?(?:h|heures?) ?\d{2}(?![\d/])|\d{1,2}:\d{2}`
const group = String.raw`\d+(?:[ .,:/-]\d+)*`
const number = new RegExp(`(?<letters>[a-z]*)(?:(?<time>${time})|(?<group>${group}))(?<after>[a-z]*)`, 'g')

function inDigits(folded: string): readonly Figure[] {
  return Array.from(folded.matchAll(number), ({ 0: all, index, groups = {} }): Figure => {
    const { letters = '', time: hour, group: digits = hour ?? '', after = '' } = groups
    if (letters) return { value: letters + digits + after, unit: null }
    if (hour !== undefined && !after) return { value: hour.replace(/ ?(?:heures?|h|:) ?/, ':'), unit: null }
    const isPrice = /[€$] ?$/.test(folded.slice(0, index))
    return counted(canonical(digits), after, isPrice ? 'euro' : unitAfter(folded.slice(index + all.length)))
  })
}

/** « 14h » counts hours, « 1er » is one, « 17cyber » a name of its own. */
function counted(value: string, glued: string, unit: string | null): Figure {
  if (/^(?:er|e|eme)?$/.test(glued)) return { value, unit }
  const own = unitAfter(glued)
  return own === null ? { value: value + glued, unit: null } : { value, unit: own }
}

function canonical(digits: string): string {
  if (/^\d+[.,]\d{1,2}$/.test(digits)) return digits.replace(',', '.').replace(/\.?0+$/, '')
  if (/^\d{1,2}[/.-]\d{1,2}[/.-](?:\d{2}|\d{4})$/.test(digits)) return digits.replace(/[.-]/g, '/')
  const [, whole, cents] = /^(\d{1,3}(?:[ .]\d{3})+),(\d{1,2})$/.exec(digits) ?? []
  if (whole !== undefined) return `${whole.replace(/\D/g, '')}.${cents}`
  return digits.replace(/\D/g, '')
}

/** « un » and « une » are numbers only before what is counted. */
function inWords(folded: string): readonly Figure[] {
  return spokenRuns(folded)
    .filter(({ words }) => words > 0)
    .map(({ start, end, digits }) => ({ start, value: digits, unit: unitAfter(folded.slice(end)), end }))
    .filter(({ start, end, unit }) => unit !== null || !/^une?$/.test(folded.slice(start, end)))
    .map(({ value, unit }) => ({ value, unit }))
}
