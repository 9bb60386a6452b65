import { calmContrasts } from '#prompts/understanding/examples/calm-contrasts.ts'
import { calmVoices } from '#prompts/understanding/examples/calm-voices.ts'
import { forAdvisers } from '#prompts/understanding/examples/for-advisers.ts'
import { fraudVoices } from '#prompts/understanding/examples/fraud-voices.ts'
import { graveContrasts } from '#prompts/understanding/examples/grave-contrasts.ts'
import { nearFour } from '#prompts/understanding/examples/near-sheets/four.ts'
import { nearOne } from '#prompts/understanding/examples/near-sheets/one.ts'
import { nearThree } from '#prompts/understanding/examples/near-sheets/three.ts'
import { nearTwo } from '#prompts/understanding/examples/near-sheets/two.ts'
import { graverVoices } from '#prompts/understanding/examples/graver-voices.ts'
import { otherWorlds } from '#prompts/understanding/examples/other-worlds.ts'
import { notOurs } from '#prompts/understanding/examples/not-ours.ts'
import { otherVoices } from '#prompts/understanding/examples/other-voices.ts'
import { quietAlarms } from '#prompts/understanding/examples/quiet-alarms.ts'
import { urgentVoices } from '#prompts/understanding/examples/urgent-voices.ts'
import type { Example } from '#workflows/answer/learn/lessons.ts'

/** Part of the examples set aside, and the others: what a line trained on the others meets as a stranger's words. */
export interface Strangers {
  readonly others: readonly Example[]
  readonly asked: readonly Example[]
}

/** Two halves, taken in turn, of the voices written by people who had not read the other examples. */
export function strangersIn(examples: readonly Example[]): readonly Strangers[] {
  const place = new Map(
    [
      calmContrasts,
      calmVoices,
      forAdvisers,
      fraudVoices,
      graveContrasts,
      nearFour,
      nearOne,
      nearThree,
      nearTwo,
      notOurs,
      otherWorlds,
      graverVoices,
      otherVoices,
      quietAlarms,
      urgentVoices,
    ]
      .flatMap((voices) => Object.values<readonly string[]>(voices))
      .flatMap((texts) => texts.map((text, index) => [text, index % 2] as const)),
  )
  return [0, 1].map((half) => ({
    others: examples.filter(({ text }) => place.get(text) !== half),
    asked: examples.filter(({ text }) => place.get(text) === half),
  }))
}
