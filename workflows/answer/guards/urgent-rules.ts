import { childCues, distressCues, emergencyCues, harassmentCues, violenceCues } from './danger-cues.ts'
import { childRules, dangerRules, harassmentRules, medicalRules, violenceRules } from './danger-rules.ts'
import { distressRules } from './distress-rules.ts'
import { fraudCues } from './fraud-cues.ts'
import { accountFraudRules, cardFraudRules, deviceFraudRules, otherFraudRules } from './fraud-rules.ts'
import type { Rule } from './rule.ts'

/** What cannot wait, gravest first: exact sentences, then pairs of signs. */
export const urgentRules: readonly Rule[] = [
  ...distressRules,
  ...medicalRules,
  ...childRules,
  ...violenceRules,
  ...dangerRules,
  ...distressCues,
  ...emergencyCues,
  ...childCues,
  ...violenceCues,
  ...harassmentRules,
  ...harassmentCues,
  ...deviceFraudRules,
  ...cardFraudRules,
  ...accountFraudRules,
  ...otherFraudRules,
  ...fraudCues,
]

/** The whole words that these rules look for, so that they are known however they are typed. */
export function urgentWords(): ReadonlySet<string> {
  const words = urgentRules.flatMap(({ when }) => when.source.match(wholeWord) ?? [])
  return new Set(words.map((word) => word.replace('e?s?', '')))
}

/** Of a pattern: five letters or more that no sign makes longer, but an optional ending. */
const wholeWord = /(?<![\\\w])[a-z]{5,}(?:e\?s\?)?(?![\w\\?[(])/g
