import type { Place } from '../../application.ts'
import type { Commune } from '../../understand/commune.ts'
import { accept } from '../accept.ts'
import { askAgain, askFor } from '../ask.ts'
import type { Waiting } from '../state.ts'
import { type Decided, notice, only, type Turn } from '../turn.ts'

/** A town in any spelling, a postal code, or both; homonyms become buttons. */
export function communeTyped(turn: Turn, words: string): Decided {
  const match = turn.reference.communes.find(words)
  if (match.found === 'none') return askAgain(turn, 'commune')
  if (match.found === 'one') return take(turn, match.commune, postcodeIn(words, match.commune))
  const options = match.communes.map((commune) => ({ code: commune.code, postcode: postcodeIn(words, commune) }))
  return askFor(turn, { on: 'commune-choice', options }, null)
}

/** Words typed instead of a press among homonyms: « 29 » after « Saint-Denis », or another town altogether. */
export function communeNarrowed(turn: Turn, waiting: Choosing, words: string): Decided {
  const wanted = words.trim().toLowerCase()
  const { byCode, departementName } = turn.reference.communes
  const named = waiting.options.filter(({ code, postcode }) => {
    const departement = byCode(code)?.departement ?? ''
    return [postcode, departement, departementName(departement)?.toLowerCase()].includes(wanted)
  })
  const [only, ...others] = named
  return only && others.length === 0 ? communeChosen(turn, only.code) : communeTyped(turn, words)
}

/** One of the homonyms that were offered; a button of an older question does nothing. */
export function communeChosen(turn: Turn, code: string): Decided {
  const { waiting } = turn.chat
  const option = waiting.on === 'commune-choice' && waiting.options.find((one) => one.code === code)
  const commune = turn.reference.communes.byCode(code)
  return option && commune ? take(turn, commune, option.postcode) : notice(turn, 'old-button')
}

/** A shared location, when the town is what is asked. */
export function locationShared(turn: Turn, lat: number, lon: number): Decided {
  const { waiting, file } = turn.chat
  const asked = waiting.on === 'commune-choice' || (waiting.on === 'field' && waiting.field === 'commune')
  if (!asked) return only(turn, { name: 'not-understood', with: { file: file.is } })
  const commune = turn.reference.communes.nearest(lat, lon)
  return commune ? take(turn, commune, postcodeIn('', commune)) : askAgain(turn, 'position')
}

type Choosing = Extract<Waiting, { on: 'commune-choice' }>

function take(turn: Turn, commune: Commune, postcode: string): Decided {
  const { code, name, departement, region, lat, lon, exact } = commune
  const value: Place = { code, name, postcode, departement, region, lat, lon, exact }
  return accept(turn, [{ field: 'commune', value }])
}

function postcodeIn(words: string, commune: Commune): string {
  return commune.postcodes.find((postcode) => words.includes(postcode)) ?? commune.postcodes[0] ?? ''
}
