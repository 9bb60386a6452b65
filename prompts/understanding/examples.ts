import type { Reason } from '#workflows/answer/reasoned.ts'
import { answerExamples } from './examples/answer.ts'
import { calmContrasts } from './examples/calm-contrasts.ts'
import { calmVoices } from './examples/calm-voices.ts'
import { forAdvisers } from './examples/for-advisers.ts'
import { fraudVoices } from './examples/fraud-voices.ts'
import { fraudExamples } from './examples/fraud.ts'
import { graverVoices } from './examples/graver-voices.ts'
import { graveContrasts } from './examples/grave-contrasts.ts'
import { humanExamples } from './examples/human.ts'
import { nearFour } from './examples/near-sheets/four.ts'
import { nearOne } from './examples/near-sheets/one.ts'
import { nearThree } from './examples/near-sheets/three.ts'
import { nearTwo } from './examples/near-sheets/two.ts'
import { notOurs } from './examples/not-ours.ts'
import { otherVoices } from './examples/other-voices.ts'
import { otherWorlds } from './examples/other-worlds.ts'
import { quietAlarms } from './examples/quiet-alarms.ts'
import { refuseExamples } from './examples/refuse.ts'
import { sensitiveExamples } from './examples/sensitive.ts'
import { strangeSubjects } from './examples/strange-subjects.ts'
import { urgentVoices } from './examples/urgent-voices.ts'
import { urgentExamples } from './examples/urgent.ts'

/** Messages by the reason that their route should have. */
export type Examples = Readonly<Partial<Record<Reason, readonly string[]>>>

/** Labelled messages from which the guards learn what rules miss; `sheet` marks those that a sheet may answer. */
export const examples: Examples = merged([
  urgentExamples,
  urgentVoices,
  fraudExamples,
  fraudVoices,
  sensitiveExamples,
  humanExamples,
  refuseExamples,
  otherVoices,
  answerExamples,
  calmVoices,
  calmContrasts,
  graveContrasts,
  forAdvisers,
  notOurs,
  quietAlarms,
  nearOne,
  nearTwo,
  nearThree,
  nearFour,
  graverVoices,
  otherWorlds,
  strangeSubjects,
])

/** The messages of each reason, one set after the other. */
function merged(sets: readonly Examples[]): Examples {
  const all = sets.flatMap((set) => Object.entries(set))
  return Object.fromEntries(
    all.map(([reason]) => [reason, all.flatMap(([other, texts]) => (other === reason ? texts : []))]),
  )
}
