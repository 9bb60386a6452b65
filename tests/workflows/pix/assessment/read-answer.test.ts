import { describe, expect, it } from 'vitest'
import { choicesOf as shownChoices } from '#prompts/copy/fr/chat/pix-choices.ts'
import { loadItems } from '#prompts/pix/bank.ts'
import type { Item } from '#prompts/pix/item.ts'
import { choicesOf } from '#workflows/pix/assessment/choices-of.ts'
import { judge } from '#workflows/pix/assessment/judge.ts'
import { readAnswer, readExactly } from '#workflows/pix/assessment/read-answer.ts'

const items = loadItems()
const asked = { id: '1.1-01', competence: '1.1', topic: 't', level: 2, question: 'Combien ?', why: 'w' } as const

const four: Item = {
  ...asked,
  answer: {
    kind: 'one',
    right: 'Le tableur, pour calculer',
    wrong: ['Le traitement de texte', 'Le navigateur', 'La messagerie'],
  },
}
const ages: Item = { ...asked, answer: { kind: 'one', right: '15 ans', wrong: ['16 ans', '25 ans', '5 ans'] } }
const images: Item = { ...asked, answer: { kind: 'one', right: 'L’image C', wrong: ['L’image A', 'L’image B'] } }
const formulas: Item = {
  ...asked,
  answer: { kind: 'one', right: '=B2*E$1', wrong: ['=B$2*E1', '=B$2*E$1', '=(B2*E1)'] },
}
const several: Item = {
  ...asked,
  answer: { kind: 'several', right: ['Mettre à jour', 'Sauvegarder et vérifier'], wrong: ['Éteindre', 'Prêter'] },
}
const steps: Item = { ...asked, answer: { kind: 'order', steps: ['Ouvrir', 'Écrire', 'Fermer'] } }

/** Shown as D C B A: the right choice of `four` is the last. */
function read(item: Item, words: string): readonly number[] | undefined {
  const order = choicesOf(item).map((_, index, all) => all.length - 1 - index)
  const given = readAnswer(item, order, words)
  return given?.is === 'choices' ? given.choices : undefined
}

describe('an answer in words is read', () => {
  it.each<[Item, string, readonly number[] | undefined]>([
    [four, 'A', [3]],
    [four, 'la d', [0]],
    [four, 'D.', [0]],
    [four, 'c’est la B', [2]],
    [four, 'je dirais que c’est la réponse B', [2]],
    [four, '4', [0]],
    [four, 'la deuxième', [2]],
    [four, 'la dernière', [0]],
    [four, 'n° 1', [3]],
    [four, 'le navigateur', [2]],
    [four, 'navigateuur', [2]],
    [four, 'tableur', [0]],
    [four, 'Le tableur', [0]],
    [four, 'E', undefined],
    [four, '5', undefined],
    [four, 'A ou B', undefined],
    [four, 'A et B', undefined],
    [four, 'pour', undefined],
    [four, 'pas le tableur', undefined],
    [four, '', undefined],
    [ages, '15', [0]],
    [ages, '5', [3]],
    [ages, '2', undefined],
    [ages, '25 ans', [2]],
    [ages, 'B', [2]],
    [images, 'C', [0]],
    [images, 'l’image a', [1]],
    [formulas, '=b$2*e1', [1]],
    [formulas, '=(B2*E1)', [3]],
    [several, 'A et C', [3, 1]],
    [several, 'a, c', [3, 1]],
    [several, 'ac', [3, 1]],
    [several, 'mettre a jour, éteindre', [0, 2]],
    [several, 'Sauvegarder et vérifier', undefined],
    [several, 'A', undefined],
    [several, 'sauvegarder et vérifier et mettre à jour', [1, 0]],
    [several, 'A et A', undefined],
    [several, 'éteindre et danser', undefined],
    [steps, 'C B A', [0, 1, 2]],
    [steps, 'cba', [0, 1, 2]],
    [steps, '3, 2, 1', [0, 1, 2]],
    [steps, 'B puis A puis C', [1, 2, 0]],
    [steps, 'd’abord C, ensuite B, enfin A', [0, 1, 2]],
    [steps, 'ouvrir, ecrire, fermer', [0, 1, 2]],
    [steps, 'C B', undefined],
  ])('%#: %o « %s »', (item, words, choices) => {
    expect(read(item, words)).toEqual(choices)
  })

  it('exactly, so that « Annuler » is the choice of that name', () => {
    const item: Item = { ...asked, answer: { kind: 'one', right: 'Annuler', wrong: ['Ignorer', 'Installer'] } }
    expect(readExactly(item, 'annuler.')).toEqual({ is: 'choices', choices: [0] })
    expect(readExactly(item, 'annule')).toBeUndefined()
    expect(readExactly(steps, 'Ouvrir')).toBeUndefined()
  })

  it('not when it is a story, a question or a picture', () => {
    const item: Item = { ...asked, answer: { kind: 'short', shown: '72', accepted: ['72'] } }
    for (const words of ['', '👍', 'euh…', 'c’est quoi ?', 'je crois que '.repeat(10)]) {
      expect(readAnswer(item, [], words)).toBeUndefined()
    }
    expect(readAnswer(item, [], ' 70  h ')).toEqual({ is: 'words', words: '70 h' })
  })
})

describe('every item of the bank', () => {
  it('has the same choices for the eye and for the judge', () => {
    for (const item of items) expect(choicesOf(item)).toEqual(shownChoices(item))
  })

  it('understands each of its choices by its own words, and none for another', () => {
    for (const item of items.filter(({ answer }) => answer.kind === 'one')) {
      choicesOf(item).forEach((choice, index) => {
        expect([item.id, choice, read(item, choice)]).toEqual([item.id, choice, [index]])
      })
    }
  })

  it('takes the answer it gives as right', () => {
    for (const item of items) expect([item.id, ...judged(item)]).toEqual([item.id, 'right'])
  })
})

/** What its own right answers are worth, once each. */
function judged(item: Item): readonly string[] {
  const { answer } = item
  if (answer.kind === 'short') {
    return [...new Set([answer.shown, ...answer.accepted].map((words) => judge(item, { is: 'words', words })))]
  }
  const right = answer.kind === 'order' ? answer.steps : [answer.right].flat()
  return [judge(item, { is: 'choices', choices: [...right.keys()] })]
}
