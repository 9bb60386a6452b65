import { describe, expect, it } from 'vitest'
import { chatCommands, description, shortDescription } from '#prompts/copy/commands.ts'
import { sayChat } from '#prompts/copy/fr/chat.ts'
import { shownFields, shownRadii, shownSituations } from '#prompts/copy/fr/chat/lists.ts'
import type { ChatPage } from '#prompts/page.ts'
import { plain } from '#prompts/rich.ts'
import { fields, radii, situations } from '#workflows/application.ts'
import { understandYesNo } from '#workflows/understand/choices.ts'
import { understandIntent } from '#workflows/understand/intent.ts'
import { notices, sampleAsks, samplePages } from './samples.ts'

const pages = samplePages()

describe('every message of the chat', () => {
  it('fits in one Telegram message', () => {
    for (const { name, page } of pages) {
      expect(plain(page.text).trim(), name).not.toBe('')
      expect(plain(page.text).length, name).toBeLessThanOrEqual(4096)
    }
  })

  it('is said in sentences of at most 20 words', () => {
    for (const { name, page } of pages) {
      for (const sentence of sentences(page))
        expect(wordCount(sentence), `${name}: ${sentence}`).toBeLessThanOrEqual(20)
    }
  })

  it('is said in sentences of at most 12 words on average', () => {
    const counts = new Set(pages.flatMap(({ page }) => sentences(page)))
    const total = [...counts].reduce((sum, sentence) => sum + wordCount(sentence), 0)
    expect(total / counts.size).toBeLessThanOrEqual(12)
  })

  it('has at most three buttons a row, or eight letters or figures, with labels of at most 30 characters', () => {
    for (const { name, page } of pages) {
      for (const row of page.buttons ?? []) {
        expect(row.length, name).toBeGreaterThan(0)
        expect(row.length, name).toBeLessThanOrEqual(mostIn(row))
        for (const { label } of row) expect(label.length, `${name}: ${label}`).toBeLessThanOrEqual(30)
      }
    }
  })

  it('never cuts an emoji of a question in two on its button', () => {
    const questions = [{ id: 'q1', text: '🙂'.repeat(10) }]
    const [[button] = []] = sayChat({ name: 'which-question', with: { questions } }).buttons ?? []
    expect(button?.label).toBe(`Répondre : ${'🙂'.repeat(8)}…`)
  })

  it('has buttons or a keyboard, never both', () => {
    for (const { name, page } of pages) expect(page.buttons && page.keyboard, name).toBeUndefined()
  })

  it('shows two emoji at most', () => {
    for (const { name, page } of pages) expect(wholeText(page).match(emoji)?.length ?? 0, name).toBeLessThanOrEqual(2)
  })

  it('uses no jargon, no "cher", no form that tells sex', () => {
    for (const { name, page } of pages) expect(wholeText(page).match(forbidden)?.[0], name).toBeUndefined()
  })

  it('says vous, never tu', () => {
    for (const { name, page } of pages) expect(wholeText(page).match(familiar)?.[0], name).toBeUndefined()
  })

  it('asks one question at a time', () => {
    for (const ask of sampleAsks()) {
      const text = plain(sayChat({ name: 'ask', with: ask }).text)
      expect(text.split('?').length - 1, text).toBeLessThanOrEqual(1)
    }
  })

  it('never formats what a person wrote', () => {
    const page = sayChat({ name: 'reply-wanted', with: { text: '**gras** <b>x</b>' } })
    expect(page.text.find(({ text }) => text.includes('**gras** <b>x</b>'))?.style).toBeUndefined()
  })
})

describe('a notice', () => {
  it('fits in a Telegram toast, without buttons', () => {
    const seen = pages.filter(({ name }) => notices.includes(name))
    expect(seen.length).toBe(notices.length)
    for (const { page } of seen) {
      expect(plain(page.text).length).toBeLessThanOrEqual(200)
      expect(page.buttons).toBeUndefined()
    }
  })
})

describe('a question', () => {
  it('offers every field, situation and radius of the application, in its order', () => {
    expect(shownFields).toEqual(fields)
    expect(shownSituations).toEqual(situations)
    expect(shownRadii).toEqual(radii)
  })

  it('says how far one is: "6 sur 10"', () => {
    const page = sayChat({
      name: 'ask',
      with: { question: { about: 'situations', chosen: [] }, answered: false, editing: 'draft', lead: null },
    })
    expect(plain(page.text)).toContain('6 sur 10')
  })

  it('marks the situations that are chosen', () => {
    const page = sayChat({
      name: 'ask',
      with: { question: { about: 'situations', chosen: ['emploi'] }, answered: false, editing: 'draft', lead: null },
    })
    expect(page.buttons?.flat().filter(({ label }) => label.startsWith('✓'))).toHaveLength(1)
  })
})

describe('a key beside « my number » or « my place »', () => {
  it('sends words that are understood', () => {
    const keys = pages.flatMap(({ page }) => (typeof page.keyboard === 'object' ? (page.keyboard.also ?? []) : []))
    expect(keys.length).toBeGreaterThan(0)
    for (const key of keys) {
      const isAnswer = understandYesNo(key) !== undefined
      expect(isAnswer ? 'answer' : understandIntent(key).wants, key).toMatch(/^(answer|skip|back|later|resume)$/)
    }
  })
})

describe('the commands menu', () => {
  it('keeps to the names and lengths that Telegram takes', () => {
    for (const { command, description: words } of chatCommands) {
      expect(command).toMatch(/^[a-z0-9_]{1,32}$/)
      expect(words.length).toBeLessThanOrEqual(256)
    }
    expect(shortDescription.length).toBeLessThanOrEqual(120)
    expect(description.length).toBeLessThanOrEqual(512)
  })

  it('is understood, command by command', () => {
    for (const { command } of chatCommands) expect(understandIntent(`/${command}`).wants, command).not.toBe('none')
  })

  it('has every door of the story', () => {
    const names = chatCommands.map(({ command }) => command)
    for (const door of ['postuler', 'dossier', 'aide', 'humain', 'mes_donnees', 'annuler', 'pix'])
      expect(names).toContain(door)
  })
})

const emoji = /\p{Extended_Pictographic}/gu
const forbidden =
  /\b(cher|chère|rgpd|bot|chatbot|token|upload|input|workflow|usager|veuillez|ultérieurement|procéder|renseigner|finaliser|valider|traitement|nonobstant|afin de)\b|prêt·?e|candidat(e|·e)?\b|·e/i
const familiar = /(?<!\p{L})(tu|toi|ton|tes|t’as)(?!\p{L})/iu

function wholeText(page: ChatPage): string {
  const labels = page.buttons?.flat().map(({ label }) => label) ?? []
  const keys = typeof page.keyboard === 'object' ? [page.keyboard.label, ...(page.keyboard.also ?? [])] : []
  return [plain(page.text), ...labels, ...keys].join('\n')
}

/** A lone letter or figure takes little room. */
function mostIn(row: readonly { readonly label: string }[]): number {
  return row.every(({ label }) => /^([☐✓] )?[A-Z\d]$/.test(label)) ? 8 : 3
}

function sentences(page: ChatPage): readonly string[] {
  return plain(page.text)
    .split(/(?<=[.!?…])\s|\n|•/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence))
}

function wordCount(sentence: string): number {
  return sentence.split(/[\s’]+/).filter((word) => /[\p{L}\d]/u.test(word)).length
}
