import { type Situation, situations } from '../../application.ts'
import { understandSituations } from '../../understand/choices.ts'
import { accept } from '../accept.ts'
import { answersOf, askAgain, askFor } from '../ask.ts'
import { type Decided, notice, type Turn } from '../turn.ts'

const diplomeMax = 200

/** A press turns one situation on or off; the same message is rewritten. */
export function situationToggled(turn: Turn, situation: Situation): Decided {
  const { waiting } = turn.chat
  if (waiting.on !== 'situations') return notice(turn, 'old-button')
  const chosen = situations.filter((one) => (one === situation) !== waiting.chosen.includes(one))
  const asked = askFor(turn, { on: 'situations', chosen }, null)
  const effects = asked.effects.map((effect) =>
    effect.do === 'say' ? ({ do: 'rewrite', key: 'situations', message: effect.message } as const) : effect,
  )
  return { ...asked, effects }
}

export function situationsDone(turn: Turn): Decided {
  const { waiting } = turn.chat
  if (waiting.on !== 'situations') return notice(turn, 'old-button')
  return waiting.chosen.length === 0 ? askAgain(turn, 'situations') : take(turn, waiting.chosen)
}

export function situationsTyped(turn: Turn, words: string): Decided {
  const found = understandSituations(words)
  return found.length === 0 ? askAgain(turn, 'situations') : take(turn, found)
}

/** The name of the diploma, asked when it is among the situations. */
export function diplomeTyped(turn: Turn, chosen: readonly Situation[], words: string): Decided {
  const name = words.trim().replace(/\s+/g, ' ')
  if (name.length < 2 || name.length > diplomeMax) return askAgain(turn, 'diplome')
  return accept(turn, [
    { field: 'situations', value: chosen },
    { field: 'diplome', value: name },
  ])
}

function take(turn: Turn, chosen: readonly Situation[]): Decided {
  const known = { field: 'situations', value: chosen } as const
  if (!chosen.includes('diplome')) return accept(turn, [known, { field: 'diplome', value: null }])
  const named = answersOf(turn).diplome ?? null
  // A file that was sent changes once, when the diploma has its name.
  if (named === null && turn.chat.file.is === 'sent') return askFor(turn, { on: 'diplome', situations: chosen }, null)
  return accept(turn, [known])
}
