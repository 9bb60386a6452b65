import type { Item } from '#prompts/pix/item.ts'
import type { BankItem } from './bank.ts'

/** What the engine needs of an item of ours; how often it is guessed depends on how it is answered. */
export function bankItemOf({ id, competence, topic, level, answer }: Item): BankItem {
  return { id, competence, tube: topic, level, c: guessing(answer), effort: efforts[answer.kind] }
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

/** On a telephone: a tap, a few taps, a word to type, an order to find. Set so that people meet every kind, most of them choices. */
const efforts: Readonly<Record<Item['answer']['kind'], number>> = { one: 1, several: 1.2, short: 1.22, order: 1.25 }
