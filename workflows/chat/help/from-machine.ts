import type { ChatEvent } from '../events.ts'
import { watchRetention } from '../retention.ts'
import { type Decided, decide, type Turn } from '../turn.ts'
import { heardFor } from '../relay/media.ts'
import { settle } from './gather.ts'
import { compared, phrased, slow, translated } from './phrase.ts'
import { nextPruning } from './transcript.ts'
import { voiceHeard } from './voice.ts'

/** What time and a model bring to a citizen's questions. */
export function helpFromMachine(turn: Turn, event: HelpEvent): Decided {
  return watchRetention(broughtBy(turn, event), turn.at)
}

export type HelpEvent = Extract<
  ChatEvent,
  {
    readonly is:
      | 'question.ready'
      | 'voice.heard'
      | 'phrased'
      | 'compared'
      | 'translated'
      | 'answer.slow'
      | 'transcript.over'
  }
>

function broughtBy(turn: Turn, event: HelpEvent): Decided {
  switch (event.is) {
    case 'question.ready':
      return settle(turn)
    case 'voice.heard':
      return heardFor(turn, event.came) ?? voiceHeard(turn, event.came)
    case 'phrased':
      return phrased(turn, event.question, event.answer)
    case 'compared':
      return compared(turn, event.question, event.order)
    case 'translated':
      return translated(turn, event.question, event.answer)
    case 'answer.slow':
      return slow(turn, event.question)
    case 'transcript.over':
      return decide(turn.chat, ...nextPruning(turn.chat))
  }
}
