import { goOn } from './accept.ts'
import { answersOf, ask, askAgain, fieldOf } from './ask.ts'
import { apply } from './consent.ts'
import { cvSkipped } from './fields/cv.ts'
import { motivationCut } from './fields/motivation.ts'
import { situationsDone } from './fields/situations.ts'
import { telephoneSkipped } from './fields/telephone.ts'
import { showFile } from './file.ts'
import { rested } from './help/transcript.ts'
import { relaySkipped } from './relay/typed.ts'
import { isOnPix } from './pix/open-question.ts'
import { pausePix, resumePix } from './pix/pause.ts'
import type { Waiting } from './state.ts'
import { complete, previousStep, type Step } from './steps.ts'
import { showSummary } from './summary.ts'
import { type Decided, fileKind, notice, say, type Turn, waitFor, withChat } from './turn.ts'

/** Where the person stands, as one page: the welcome, the draft or the file. What was awaited is dropped. */
export function home(turn: Turn): Decided {
  const { file } = turn.chat
  const rested = withChat(turn, { ...turn.chat, waiting: { on: 'nothing' } })
  if (file.is !== 'none') return showFile(rested)
  return waitFor(turn, { on: 'nothing' }, say({ name: 'welcome', with: { file: 'none' } }))
}

/** Takes the application up where it was; begins it when there is none. Situations that are chosen are taken as given. */
export function resume(turn: Turn): Decided {
  const { waiting, file } = turn.chat
  if (waiting.on === 'situations' && waiting.chosen.length > 0) return situationsDone(turn)
  return file.is === 'none' ? apply(turn) : goOn(turn)
}

/** One question back in a draft; from a correction, back to the summary or to the file. */
export function back(turn: Turn): Decided {
  const { chat } = turn
  const step = stepOf(chat.waiting)
  if (!step) return home(turn)
  if (chat.file.is === 'sent') return showFile(turn)
  if (step !== 'summary' && complete(answersOf(turn))) return showSummary(turn, null)
  const previous = step === 'inside' ? insideOf(chat.waiting) : previousStep(step)
  return previous ? ask(turn, previous) : waitFor(turn, chat.waiting, say({ name: 'first-question', with: {} }))
}

/** Puts things down; nothing is lost. */
export function later(turn: Turn): Decided {
  if (isOnPix(turn.chat.waiting)) return pausePix(turn)
  return waitFor(turn, { on: 'nothing' }, say({ name: 'later', with: { file: fileKind(turn) } }))
}

/** Drops what was awaited, a question that is being answered too; never the draft. */
export function cancel(turn: Turn): Decided {
  return waitFor(rested(turn), { on: 'nothing' }, say({ name: 'cancelled', with: { file: fileKind(turn) } }))
}

/** Leaves things as they are: the answer that was there, the file, the data. */
export function keep(turn: Turn): Decided {
  const { waiting } = turn.chat
  if (waiting.on === 'motivation-long') return motivationCut(turn)
  if (waiting.on === 'pix-finish-sure') return resumePix(turn)
  const field = fieldOf(waiting)
  if (!field) return home(turn)
  return answersOf(turn)[field] === undefined ? notice(turn, 'old-button') : goOn(turn)
}

/** Only the telephone and the CV can be left out, and what is asked about a request. */
export function skip(turn: Turn): Decided {
  const { waiting } = turn.chat
  const skipped = relaySkipped(turn)
  if (skipped) return skipped
  if (waiting.on === 'cv') return cvSkipped(turn)
  if (waiting.on === 'field' && waiting.field === 'telephone') return telephoneSkipped(turn)
  return fieldOf(waiting) ? askAgain(turn, 'needed') : home(turn)
}

/** The button of one of the two; it does nothing once its question has passed. */
export function skipPressed(turn: Turn, what: 'telephone' | 'cv'): Decided {
  return fieldOf(turn.chat.waiting) === what ? skip(turn) : notice(turn, 'old-button')
}

function stepOf(waiting: Waiting): Step | 'summary' | 'inside' | undefined {
  switch (waiting.on) {
    case 'field':
      return waiting.field
    case 'situations':
    case 'diplome':
    case 'cv':
    case 'summary':
      return waiting.on
    case 'email-check':
    case 'commune-choice':
    case 'motivation-long':
      return 'inside'
    default:
      return undefined
  }
}

/** A question asked inside another goes back to it. */
function insideOf(waiting: Waiting): Step | undefined {
  const field = fieldOf(waiting)
  return field === undefined || field === 'diplome' ? undefined : field
}
