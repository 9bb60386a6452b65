import type { Choice } from '#prompts/copy/choices.ts'
import type { Decided, Turn } from '../turn.ts'
import { begin } from './begin.ts'
import { pixMenu } from './menu.ts'
import { askCode, dropOfficial } from './official.ts'
import { askFinish, finishNow, pausePix, resumePix } from './pause.ts'
import { showMissed, showResult } from './review.ts'
import { share } from './share.ts'
import { tap } from './taps.ts'

/** A button of the self-assessment. */
export function onPixPress(turn: Turn, choice: PixChoice): Decided {
  switch (choice.pick) {
    case 'pix-start':
      return begin(turn, choice.length)
    case 'pix-option':
    case 'pix-done':
    case 'pix-clear':
    case 'pix-unknown':
      return tap(turn, choice)
    case 'pix-pause':
      return pausePix(turn)
    case 'pix-resume':
      return resumePix(turn)
    case 'pix-finish':
      return choice.sure ? finishNow(turn) : askFinish(turn)
    default:
      return onResult(turn, choice)
  }
}

export type PixChoice = Extract<Choice, { readonly pick: 'pix' | `pix-${string}` }>

type Answering =
  | 'pix-start'
  | 'pix-option'
  | 'pix-done'
  | 'pix-clear'
  | 'pix-unknown'
  | 'pix-pause'
  | 'pix-resume'
  | 'pix-finish'

function onResult(turn: Turn, choice: Exclude<PixChoice, { pick: Answering }>): Decided {
  switch (choice.pick) {
    case 'pix':
      return pixMenu(turn)
    case 'pix-result':
      return showResult(turn)
    case 'pix-missed':
      return showMissed(turn, choice.page)
    case 'pix-share':
      return share(turn, choice.shared)
    case 'pix-official':
      return askCode(turn)
    case 'pix-official-drop':
      return dropOfficial(turn)
  }
}
