import type { Item } from '#prompts/pix/item.ts'

/**
 * What can be chosen, the right ones first, or the steps in their right order; nothing for a short answer. `order` and
 * `picked` of a question are indexes into it.
 */
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
