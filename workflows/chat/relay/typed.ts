import { understandYesNo } from '../../understand/choices.ts'
import { unasked } from '../dialogue.ts'
import { hear, isAtOnce } from '../help/gather.ts'
import { maskLines } from '../help/mask.ts'
import { reasonOf } from '../help/reason.ts'
import { type Decided, type Turn, withChat } from '../turn.ts'
import { contactRefused, contactTyped } from './contact.ts'
import { placeSkipped, placeTyped } from './place.ts'
import { filesForHuman, sameMatter, wordSkipped, wordTyped } from './presses.ts'
import type { RelayWaiting } from './state.ts'

/** Words where something about a request was asked. Danger is no answer to it: it is heard at once. */
export function relayTyped(turn: Turn, waiting: RelayWaiting, words: string): Decided {
  const early = reasonOf(turn, [words])
  if (early.route === 'urgent' && isAtOnce(early)) return hear(turn, [...held(waiting), words].join('\n'))
  const yes = understandYesNo(words)
  switch (waiting.on) {
    case 'request-place':
      return yes === false ? placeSkipped(turn) : placeOrMore(turn, waiting.ref, words)
    case 'request-contact':
      return contactTyped(turn, waiting.ref, words)
    case 'request-word':
      return wordTyped(turn, waiting.ref, words)
    case 'same-matter':
      return yes === undefined ? sameMatter(completed(turn, waiting, words), true) : sameMatter(turn, yes)
    case 'files-for-human':
      return yes === undefined ? unasked(turn, words) : filesForHuman(turn, yes)
    case 'request-reply':
      return unasked(withChat(turn, { ...turn.chat, waiting: { on: 'nothing' } }), words)
  }
}

/** « Passer » where it is an answer; undefined where nothing about a request is asked. */
export function relaySkipped(turn: Turn): Decided | undefined {
  const { waiting } = turn.chat
  switch (waiting.on) {
    case 'request-place':
      return placeSkipped(turn)
    case 'request-contact':
      return contactRefused(turn, waiting.ref)
    case 'request-word':
      return wordSkipped(turn)
    default:
      return undefined
  }
}

/** A sentence that names no commune is more of the question. */
function placeOrMore(turn: Turn, ref: string, words: string): Decided {
  const more = words.trim().split(/\s+/).length > longestName && turn.reference.communes.find(words).found === 'none'
  return more ? hear(turn, words, { to: 'team', about: null }) : placeTyped(turn, ref, words)
}

/** In words, as people type a commune: with its postal code. */
const longestName = 4

type SameMatter = Extract<RelayWaiting, { on: 'same-matter' }>

/** Neither yes nor no: more of the question, that the same adviser gets. */
function completed(turn: Turn, waiting: SameMatter, words: string): Turn {
  const { asked } = waiting
  const { lines } = maskLines(turn, [asked.text], words)
  return withChat(turn, { ...turn.chat, waiting: { ...waiting, asked: { ...asked, text: lines.join('\n') } } })
}

/** A question that nobody was told of yet. */
function held(waiting: RelayWaiting): readonly string[] {
  return waiting.on === 'same-matter' && waiting.asked.text !== '' ? [waiting.asked.text] : []
}
