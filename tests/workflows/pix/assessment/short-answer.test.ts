import { describe, expect, it } from 'vitest'
import { loadItems } from '#prompts/pix/bank.ts'
import { isAccepted } from '#workflows/pix/assessment/short-answer.ts'

const items = new Map(loadItems().map((item) => [item.id, item]))

function accepted(id: string, words: string): boolean {
  const item = items.get(id)
  if (!item) throw new Error(`The bank has no item ${id}`)
  return isAccepted(item, words)
}

describe('a short answer', () => {
  it.each([
    ['4.2-18', '72H'],
    ['4.2-18', 'c’est 72 heures.'],
    ['3.2-15', '750 PX !'],
    ['3.2-15', 'je dirais 750'],
    ['3.4-08', 'Quinze'],
    ['3.4-08', 'c’est quinze'],
    ['4.1-11', '33 700'],
    ['4.2-09', 'la cnil.'],
    ['4.2-09', 'C.N.I.L.'],
    ['1.1-16', '-'],
    ['1.1-16', '−'],
    ['2.2-05', '#'],
    ['2.1-02', '@'],
    ['2.1-02', 'un arobase'],
    ['3.1-10', 'Pied-de-page'],
    ['4.3-19', 'le texte alternatf'],
    ['3.4-13', 'ines'],
    ['1.3-05', 'B3'],
    ['3.1-07', '« V »'],
    ['3.3-08', '3-5,9'],
  ])('of %s is right in any usual writing: « %s »', (id, words) => {
    expect(accepted(id, words)).toBe(true)
  })

  it.each([
    ['4.2-18', '72 jours'],
    ['4.2-18', '7'],
    ['3.2-15', '7500'],
    ['3.2-15', '75'],
    ['1.1-16', 'voiture'],
    ['1.1-16', '+'],
    ['2.2-05', '@'],
    ['1.3-06', '07031958'],
    ['1.3-06', '7/3/1958'],
    ['3.3-08', '359'],
    ['1.2-12', '09-03-2026'],
    ['3.1-07', 'C'],
    ['2.3-06', 'mardi'],
    ['4.1-12', 'facture'],
    ['5.1-13', 'câble bleu'],
    ['2.1-12', 'cc'],
    ['2.1-10', '18 h'],
    ['4.3-14', '112'],
    ['1.1-10', ''],
  ])('of %s is not right when it is another: « %s »', (id, words) => {
    expect(accepted(id, words)).toBe(false)
  })
})
