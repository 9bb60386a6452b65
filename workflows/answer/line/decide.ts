import type { Guarded } from '../guards/guarded.ts'
import { likeliest, type Read } from '../learn/reader.ts'
import { type Reasoned, type Route, routes } from '../reasoned.ts'
import type { Retrieved } from '../retrieve/retriever.ts'
import { isBrief } from './evidence.ts'
import type { Weighed } from './weigh.ts'

export type Decided = Pick<Reasoned, 'route' | 'reason' | 'sheet' | 'choices' | 'confidence'>

/**
 * Whether what was found suffices: the best sheet when it is likely the right one, one question when the sheets are
 * likely to hold the answer but not which of them; otherwise the route it looks most like, a human by default.
 */
export function decide(retrieved: Retrieved, { held, right }: Weighed, read: Read): Decided {
  const { found, reading, known } = retrieved
  const [first] = found
  if (!first || held < least.held) {
    const otherwise = leaning(read)
    if (otherwise && otherwise.sure >= least.otherwise) {
      const { route, reason, sure } = otherwise
      return { route, reason, sheet: null, choices: [], confidence: sure }
    }
    const reason = isBrief(reading) || known < littleKnown ? 'not-understood' : 'nothing-found'
    return { route: 'human', reason, sheet: null, choices: [], confidence: 1 - held }
  }
  if (right >= least.right || found.length === 1) {
    return { route: 'answer', reason: 'sheet', sheet: first.sheet.id, choices: [], confidence: right }
  }
  const near = found.filter(({ score }, place) => place < 2 || score >= nearness * first.score)
  const choices = near.slice(0, mostChoices).map(({ sheet }) => sheet.id)
  return { route: 'answer', reason: 'clarify', sheet: null, choices, confidence: held }
}

/** The likeliest of the other routes, with `sure` its share; too little to hold a message back by itself. */
function leaning(read: Read): Guarded | null {
  const share = (route: Route): number => read.looks.get(route) ?? 0
  const [route] = routes.filter((each) => each !== 'answer').toSorted((one, other) => share(other) - share(one))
  const reason = route && likeliest(read, route)
  return route && reason ? { route, reason, sure: share(route) } : null
}

/** Chances below which the best sheet is not shown. A wrong sheet costs more than a human's minute. */
const least = { held: 0.6, right: 0.4, otherwise: 0.25 } as const
const littleKnown = 0.5
const mostChoices = 3
const nearness = 0.5
