import { describe, expect, test } from 'vitest'
import { packChoice } from '#handlers/telegram/choice-codec.ts'
import { sayChat } from '#prompts/copy/fr/chat.ts'
import { loadSheets } from '#prompts/knowledge/load-sheets.ts'
import { plain } from '#prompts/rich.ts'

const sheets = await loadSheets()

describe('every knowledge sheet', () => {
  test('fits in one message, with its question', () => {
    for (const sheet of sheets) {
      const text = plain(sayChat({ name: 'answer', with: { number: 9999, sheet } }).text)
      expect(text.length, sheet.id).toBeLessThanOrEqual(4096)
      expect(text, sheet.id).toMatch(/Source : .*Cela répond à votre question/s)
    }
  })

  test('can be offered by a button', () => {
    for (const { id, title } of sheets) {
      const { buttons = [] } = sayChat({ name: 'answer-which', with: { number: 9999, sheets: [{ id, title }] } })
      for (const { choice, label } of buttons.flat()) {
        expect(packChoice(choice).length, id).toBeLessThanOrEqual(64)
        expect(label.length, label).toBeLessThanOrEqual(30)
      }
    }
  })
})
