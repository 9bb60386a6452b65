import type { PixGiven } from '#prompts/copy/pix-shown.ts'
import type { Item } from '#prompts/pix/item.ts'
import { isAccepted } from './short-answer.ts'
import type { GivenAnswer } from './state.ts'

/** What an answer is worth. Several choices are right together, neither one missing nor one too many. */
export function judge(item: Item, given: PixGiven): GivenAnswer['was'] {
  switch (given.is) {
    case 'unknown':
      return 'unknown'
    case 'words':
      return isAccepted(item, given.words) ? 'right' : 'wrong'
    case 'choices':
      return isRight(item, given.choices) ? 'right' : 'wrong'
  }
}

function isRight({ answer }: Item, choices: readonly number[]): boolean {
  switch (answer.kind) {
    case 'one':
      return same(choices, [0])
    case 'several':
      return same(
        [...choices].sort((one, other) => one - other),
        [...answer.right.keys()],
      )
    case 'order':
      return same(choices, [...answer.steps.keys()])
    case 'short':
      return false
  }
}

function same(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((value, place) => value === other[place])
}
