import { competences } from '#prompts/pix/competences.ts'
import { isLanguage } from '#workflows/match/languages.ts'
import type { Seeker } from '#workflows/match/seeker.ts'
import type { Communes } from '#workflows/understand/commune.ts'
import { readDay, readFlag, readNumber, readWords, type Report } from './cells.ts'
import { readPlace } from './read-place.ts'
import type { Row } from './table.ts'

/** A candidate of a file, or why the row is none. What is only unknown is told to `report`. */
export function readCandidate(row: Row, communes: Communes, report: Report): Seeker | string {
  const place = readPlace(row, communes)
  if (typeof place === 'string') return place
  const radiusKm = readRadius(row.cell('radius_km'))
  if (typeof radiusKm === 'string') return radiusKm
  const availableOn = readDay(row.cell('available_on'))
  if (availableOn === undefined) return `available_on "${row.cell('available_on')}" is not a date (YYYY-MM-DD)`
  return {
    id: row.cell('id'),
    ...place,
    radiusKm,
    availableOn,
    trained: either(
      readFlag('diploma', row.cell('diploma'), report),
      readFlag('experience', row.cell('experience'), report),
    ),
    languages: readWords('languages', row.cell('languages'), isLanguage, report),
    pix: readPix(row.cell('pix'), report),
    motivation: readNumber('motivation', row.cell('motivation'), [0, 3], report),
    waitingDays: readNumber('waiting_days', row.cell('waiting_days'), [0, Number.POSITIVE_INFINITY], report),
  }
}

function readRadius(cell: string): number | string {
  if (cell.toLowerCase() === 'france') return Number.POSITIVE_INFINITY
  if (cell === '') return 'it has no radius'
  const km = Number(cell.replace(',', '.'))
  return Number.isFinite(km) && km >= 0 ? km : `radius_km "${cell}" is neither a number of kilometres nor france`
}

/** One of them is enough; both must be known to say that there is none. */
function either(one: boolean | null, other: boolean | null): boolean | null {
  if (one === true || other === true) return true
  return one === false && other === false ? false : null
}

/** `1.1=3.2±0.6|…`; without its deviation a level is taken as one that is a level unsure. */
function readPix(cell: string, report: Report): Seeker['pix'] {
  const levels = new Map<string, { readonly level: number; readonly sd: number }>()
  for (const item of cell === '' ? [] : cell.split('|')) {
    const [, competence = '', level = '', sd = '1'] = pixItem.exec(item) ?? []
    const known = { level: Number(level.replace(',', '.')), sd: Number(sd.replace(',', '.')) }
    if (level !== '' && known.level <= 8 && known.sd > 0) levels.set(competence, known)
    else if (item.trim() !== '')
      report(`pix: "${item.trim()}" is not a competence and its level, and counts as unknown`)
  }
  return levels
}

const ids = competences.map(({ id }) => id.replace('.', '\\.')).join('|')
const pixItem = new RegExp(`^\\s*(${ids})\\s*=\\s*(\\d+(?:[.,]\\d+)?)\\s*(?:±\\s*(\\d+(?:[.,]\\d+)?))?\\s*$`)
