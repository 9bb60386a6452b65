import { understandYesNo } from '../../understand/choices.ts'
import type { ChatEvent } from '../events.ts'
import type { Waiting } from '../state.ts'
import { type Decided, decide, notice, only, say, type Turn, waitFor } from '../turn.ts'
import { hear, isAtOnce } from './gather.ts'
import { maskLines } from './mask.ts'
import { reasonOf } from './reason.ts'
import type { Gathering } from './state.ts'

/** A voice note: listened to where a question may be asked, if a model is there for it. */
export function voiceReceived(turn: Turn, { file, seconds, bytes }: Received): Decided {
  const { reference, chat, firstName } = turn
  if (!(reference.model?.hears && askedIn(chat.waiting)))
    return only(turn, { name: 'cannot-read', with: { kind: 'voice' } })
  const isTooMuch = seconds > mostSeconds || bytes > mostBytes
  if (isTooMuch) return only(turn, { name: 'voice-unheard', with: { why: 'too-long' } })
  return decide(chat, { do: 'typing' }, { do: 'hear', telegramFile: file, seconds, firstName })
}

/** What was made out is shown, for the person to say whether it is right; danger waits for nothing. */
export function voiceHeard(turn: Turn, came: Heard): Decided {
  const asked = askedIn(turn.chat.waiting)
  if (!(asked && 'heard' in came)) return only(turn, { name: 'voice-unheard', with: { why: whyOf(came) } })
  const { waiting } = turn.chat
  const before = waiting.on === 'voice-check' ? waiting.lines : []
  const { lines } = maskLines(turn, before, came.heard)
  if (isAtOnce(reasonOf(turn, [...before, came.heard]))) return hear(turn, [...before, came.heard].join('\n'), asked)
  return waitFor(turn, { on: 'voice-check', lines, ...asked }, say({ name: 'voice-check', with: { lines } }))
}

/** « C'est bien ça » asks it; « Non, je réécris » forgets it. */
export function heardPressed(turn: Turn, right: boolean): Decided {
  const { waiting } = turn.chat
  if (waiting.on !== 'voice-check') return notice(turn, 'old-button')
  const { lines, to, about } = waiting
  if (right) return hear(turn, lines.join('\n'), { to, about, spoken: true })
  return waitFor(turn, writingOf({ to, about }), say({ name: 'voice-rewrite', with: {} }))
}

/** « Oui » and « non » are the buttons; other words are the question itself. */
export function heardTyped(turn: Turn, words: string, { to, about }: Asked): Decided {
  const right = understandYesNo(words)
  return right === undefined ? hear(turn, words, { to, about }) : heardPressed(turn, right)
}

type Received = Extract<ChatEvent, { readonly is: 'voice.received' }>
type Heard = Extract<ChatEvent, { readonly is: 'voice.heard' }>['came']
type Asked = Pick<Gathering, 'to' | 'about'>

/** What Telegram gives to a bot, in bytes, and what can be told at once, in seconds. */
const mostBytes = 20_000_000
const mostSeconds = 120

/** Whom the question is for; null where no question is awaited. */
function askedIn(waiting: Waiting): Asked | null {
  switch (waiting.on) {
    case 'nothing':
    case 'help-question':
      return { to: 'line', about: null }
    case 'human-question':
      return { to: 'team', about: null }
    case 'help-missing':
      return { to: 'team', about: waiting.question }
    case 'voice-check':
      return { to: waiting.to, about: waiting.about }
    default:
      return null
  }
}

function writingOf({ to, about }: Asked): Waiting {
  if (about !== null) return { on: 'help-missing', question: about }
  return { on: to === 'team' ? 'human-question' : 'help-question' }
}

function whyOf(came: Heard): 'silence' | 'too-long' | 'unavailable' {
  if (!('unheard' in came)) return 'unavailable'
  return came.unheard === 'too-big' ? 'too-long' : came.unheard
}
