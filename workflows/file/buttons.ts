import type { PressName } from './events.ts'
import type { LiveFile, Stage } from './state.ts'

/** Buttons that mean something now, in the order they are shown; a press that is not among them is an old one. */
export function buttonsOf(file: LiveFile): readonly PressName[] {
  const shown = file.contest === null ? byStage[file.stage.at] : contested
  const checkable = file.duplicates.length > 0 && file.merge === null && shown.length > 0
  return checkable ? [...shown, 'check-duplicate'] : shown
}

/** Only the one who follows the file, or an administrator, may press these. */
export const ownersOnly: ReadonlySet<PressName> = new Set([
  'give-back',
  'ask',
  'eligible',
  'decline',
  'put-back',
  'reveal',
])

const contested: readonly PressName[] = ['open', 'note', 'put-back', 'uphold']

const byStage: Readonly<Record<Stage['at'], readonly PressName[]>> = {
  sent: ['take', 'open'],
  taken: ['ask', 'eligible', 'decline', 'open', 'mark', 'note', 'reveal', 'give-back'],
  eligible: ['ask', 'open', 'mark', 'note', 'reveal', 'put-back'],
  declined: ['open', 'note', 'put-back'],
  withdrawn: [],
}
