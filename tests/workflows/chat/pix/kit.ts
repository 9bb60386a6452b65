import type { Item } from '#prompts/pix/item.ts'
import { pixReference } from '#bot/pix/reference.ts'
import { seedOf, type Specification, specify } from '#tests/kit/specification.ts'
import type { ChatEvent } from '#workflows/chat/events.ts'
import { chatKind } from '#workflows/chat/kind.ts'
import type { Chat } from '#workflows/chat/state.ts'
import type { Effect } from '#workflows/effects.ts'
import { questionName } from '#workflows/pix/assessment/question-name.ts'
import type { Reference } from '#workflows/reference.ts'
import { pressed, reference } from '../story.ts'

export const one: Item = item('1.1', {
  question: 'Que fait ce bouton ?',
  answer: {
    kind: 'one',
    right: 'Il ferme la fenêtre',
    wrong: ['Annuler', 'Il éteint l’ordinateur', 'Il enregistre le document'],
  },
})
export const several: Item = item('2.1', {
  question: 'Lesquels sont des navigateurs ?',
  answer: { kind: 'several', right: ['Firefox', 'Safari'], wrong: ['Word', 'Une souris'] },
})
export const order: Item = item('3.1', {
  question: 'Dans quel ordre ?',
  answer: { kind: 'order', steps: ['Ouvrir le document', 'Le corriger', 'L’enregistrer', 'Le fermer'] },
})
export const short: Item = item('4.1', {
  question: 'Combien d’heures ?',
  answer: { kind: 'short', shown: '72 heures', accepted: ['72', '72 heures', '72 h'] },
})
export const pictured: Item = item('5.1', {
  question: 'Ce message est-il sûr ?',
  scene: { scene: 'message', from: '38 000', text: 'Votre colis attend.' },
  answer: { kind: 'one', right: 'Non', wrong: ['Oui', 'Oui, le soir seulement'] },
})

/** Amina's chat, with a bank of these items only: all are asked. */
export function chatWith(...items: readonly Item[]): Specification<Chat, ChatEvent> {
  return specify(chatKind, { ...reference, pix: pixReference(items) }, 'chat:1')
}

/** All five kinds of item. */
export const bank: Reference = { ...reference, pix: pixReference([one, several, order, short, pictured]) }
export const pixChat = specify(chatKind, bank, 'chat:1')

export const started = pressed({ pick: 'pix-start', length: 'express' })

/** What buttons call this question of the assessment that the nth event began. */
export function nameOf(question: number, begun = 1): string {
  return questionName({ id: seedOf(begun) }, question)
}

/** « Je ne sais pas » to these questions, from number to number, of the assessment that the nth event began. */
export function unknown(from: number, to = from, begun = 1): readonly ChatEvent[] {
  return Array.from({ length: to - from + 1 }, (_, index) =>
    pressed({ pick: 'pix-unknown', question: nameOf(from + index, begun) }, 100 + from + index),
  )
}

/** Of the five items, to the end. */
export const finished: readonly ChatEvent[] = finishedAfter([])

/** The same, after these events. */
export function finishedAfter(past: readonly ChatEvent[]): readonly ChatEvent[] {
  return [...past, started, ...unknown(1, 5, past.length + 1)]
}

/** Where the choice of this index (right ones first) stands on screen. */
export function placeOf(state: Chat, index: number): number {
  return state.pix.current?.shown?.order.indexOf(index) ?? -1
}

/** What is under way, as far as it is stored. */
export function worth(state: Chat): readonly string[] {
  return (state.pix.current ?? state.pix.finished.at(-1))?.answers.map(({ was }) => was) ?? []
}

export function messageOf(effects: readonly Effect[], name: string): unknown {
  const effect = effects.find((one) => 'message' in one && one.message?.name === name)
  return effect && 'message' in effect ? effect.message?.with : undefined
}

function item(
  competence: Item['competence'],
  given: Pick<Item, 'question' | 'answer'> & { readonly scene?: NonNullable<Item['scene']> },
): Item {
  return { id: `${competence}-01`, competence, topic: 'topic', level: 2, why: 'Parce que.', ...given }
}
