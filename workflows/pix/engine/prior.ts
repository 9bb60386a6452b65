import { competenceIds, type Prior } from './bank.ts'

/** Abilities of one domain go together more than across domains; a little less than published figures, lest a person's own profile be flattened. */
const within = 0.67
const across = 0.5

/** What is believed of anybody when nothing else is known. */
export const genericPrior: Prior = {
  mean: competenceIds.map(() => 3.5),
  sd: competenceIds.map(() => 1.6),
  corr: competenceIds.map((one) => competenceIds.map((other) => correlation(one, other))),
  tubeSd: 0.5,
}

function correlation(one: string, other: string): number {
  if (one === other) return 1
  return one[0] === other[0] ? within : across
}
