import type { Item } from '#prompts/pix/item.ts'

/** What can be tapped, in the item's own order: the right ones first, or the steps as they should be. Empty when words are typed. */
export function choicesOf({ answer }: Item): readonly string[] {
  switch (answer.kind) {
    case 'one':
      return [answer.right, ...answer.wrong]
    case 'several':
      return [...answer.right, ...answer.wrong]
    case 'order':
      return answer.steps
    case 'short':
      return []
  }
}
