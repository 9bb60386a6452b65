import { reportItems } from '#bot/pix/item-report.ts'
import { loadItems } from '#prompts/pix/bank.ts'
import { competences } from '#prompts/pix/competences.ts'
import { describe, expect, it } from 'vitest'

describe('the items of the self-assessment', () => {
  const items = loadItems()

  it.each(competences)(
    'cover $id by twenty items or more, at every level from 1 to 7, over four topics or more',
    ({ id }) => {
      const own = items.filter(({ competence }) => competence === id)
      expect(own.length).toBeGreaterThanOrEqual(20)
      expect(new Set(own.map(({ level }) => level))).toEqual(new Set([1, 2, 3, 4, 5, 6, 7]))
      expect(new Set(own.map(({ topic }) => topic)).size).toBeGreaterThanOrEqual(4)
    },
  )

  it('stand once each, differ from each other, and can’t be guessed by length', () => {
    expect(reportItems(items).faults).toEqual([])
  })

  it('never offer the same choice twice, nor a wrong choice that is right', () => {
    for (const { id, answer } of items) {
      const choices =
        answer.kind === 'order' ? answer.steps : answer.kind === 'short' ? [] : [answer.right, answer.wrong].flat()
      expect(new Set(choices.map((choice) => choice.toLowerCase())).size, id).toBe(choices.length)
    }
  })
})
