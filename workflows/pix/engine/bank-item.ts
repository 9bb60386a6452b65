import type { Item } from '#prompts/pix/item.ts'
import type { BankItem } from './bank.ts'

/** What the engine needs of an item of ours; how often it is guessed depends on how it is answered. */
export function bankItemOf({ id, competence, topic, level, answer }: Item): BankItem {
  return { id, competence, tube: topic, level, c: guessing(answer) }
}

/** Below pure chance: wrong choices are plausible, and « je ne sais pas » is offered. */
function guessing(answer: Item['answer']): number {
  switch (answer.kind) {
    case 'one':
      return 0.6 / (answer.wrong.length + 1)
    case 'several':
      return 0.05
    case 'order':
      return answer.steps.length > 3 ? 0.04 : 0.1
    case 'short':
      return 0.01
  }
}
