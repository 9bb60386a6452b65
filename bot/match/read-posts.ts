import { criteria, usualWeights, weightBounds } from '#workflows/match/criteria.ts'
import { isLanguage } from '#workflows/match/languages.ts'
import type { Opening, Weights } from '#workflows/match/seeker.ts'
import { isTheme } from '#workflows/match/themes.ts'
import type { Communes } from '#workflows/understand/commune.ts'
import { readDay, readNumber, readPairs, readWords, type Report } from './cells.ts'
import { readPlace } from './read-place.ts'
import type { Row } from './table.ts'

/** A post of a file, or why the row is none. What is only unknown is told to `report`. */
export function readPost(row: Row, communes: Communes, report: Report): Opening | string {
  const place = readPlace(row, communes)
  if (typeof place === 'string') return place
  const startsOn = readDay(row.cell('starts_on'))
  if (startsOn === undefined) return `starts_on "${row.cell('starts_on')}" is not a date (YYYY-MM-DD)`
  if (readNumber('places', row.cell('places'), [0, Number.POSITIVE_INFINITY], report) === 0)
    return 'it has no place left'
  return {
    id: row.cell('id'),
    ...place,
    startsOn,
    themes: readWords('themes', row.cell('themes'), isTheme, report),
    languages: readWords('languages', row.cell('languages'), isLanguage, report),
    weights: readWeights(row.cell('weights'), report),
  }
}

/** What a post does not say keeps its usual weight; what is out of bounds comes back to them. */
function readWeights(cell: string, report: Report): Weights {
  const { least, most } = weightBounds
  const given = readPairs('weights', cell, report).flatMap(([name, value]) => {
    const criterion = criteria.find((known) => known === name)
    const weight = Number(value.replace(',', '.'))
    if (criterion === undefined || value === '' || Number.isNaN(weight)) {
      report(`weights: "${name}=${value}" is not known, and counts as unknown`)
      return []
    }
    if (weight < least || weight > most)
      report(`weights: "${name}=${value}" is out of ${least} to ${most}, and comes back to them`)
    return [[criterion, Math.min(most, Math.max(least, weight))] as const]
  })
  const weights: Weights = { ...usualWeights, ...Object.fromEntries(given) }
  if (criteria.some((criterion) => weights[criterion] > 0)) return weights
  report('weights: all are 0, the usual ones count')
  return usualWeights
}
