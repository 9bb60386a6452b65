import { describe, expect, test } from 'vitest'
import { askSlack, saySlack } from '#prompts/copy/fr/slack.ts'
import type { Piece } from '#prompts/page.ts'
import { plain } from '#prompts/rich.ts'
import { allForms, allMessages, cardSample } from './samples.ts'

const all = [
  ...allMessages.map((message) => ({ name: message.name, pieces: saySlack(message).pieces })),
  ...allForms.map((form) => ({ name: form.name, pieces: askSlack(form).pieces })),
]

describe('the French words of Slack', () => {
  test('every message has words for notifications and for the eye', () => {
    for (const message of allMessages) {
      const { fallback, pieces } = saySlack(message)
      expect(fallback.trim(), message.name).not.toBe('')
      expect(fallback, message.name).not.toMatch(/undefined|NaN|\[object/)
      expect(pieces.length, message.name).toBeGreaterThan(0)
    }
  })

  test('no label tells the sex of anyone', () => {
    for (const { name, pieces } of all) {
      expect(wordsOf(pieces), name).not.toMatch(/\b(candidat|candidate|intéressé|inscrit|il ou elle|\p{L}+·e)\b(?! )/iu)
    }
  })

  test('a card is read at a glance: place, status, and a motivation cut at a word', () => {
    const page = saySlack({ name: 'card', with: cardSample })
    expect(page.pieces[0]).toEqual({ piece: 'header', text: 'Dossier K7F-3QX · Brest (29)' })
    const words = wordsOf(page.pieces)
    expect(words).toContain('Suivi par Claire depuis le 3 mars 2027')
    expect(words).toContain('1er avril 2027')
    expect(words).toContain('20 km autour de Brest')
    expect(words).toContain('83 % (sans téléphone ni CV)')
    expect(words).toMatch(/Motivation\n.{200,279}\p{L}…/u)
  })

  test('titles and buttons of modals fit where Slack puts them', () => {
    for (const form of allForms) {
      const { title, submit = '', close } = askSlack(form)
      for (const label of [title, submit, close]) expect(label.length, `${form.name}: ${label}`).toBeLessThanOrEqual(24)
    }
  })
})

function wordsOf(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => {
      if (piece.piece === 'header') return piece.text
      if (piece.piece === 'text' || piece.piece === 'note') return plain(piece.text)
      if (piece.piece === 'fields') return piece.fields.map(({ label, value }) => `${label} ${plain(value)}`).join('\n')
      return ''
    })
    .join('\n')
}
