import { describe, expect, test } from 'vitest'
import { readAction } from '#handlers/slack/actions.ts'
import { packForm, readForm } from '#handlers/slack/form-metadata.ts'
import { changeHome, firstHome, packHome, readHome } from '#handlers/slack/home-state.ts'
import { askSlack, saySlack } from '#prompts/copy/fr/slack.ts'
import type { CardButton, Piece } from '#prompts/page.ts'
import { allForms, allMessages } from '#tests/prompts/slack/samples.ts'

describe('the codec of buttons', () => {
  test('every button and filter ever shown is understood', () => {
    const pieces = [...allMessages.map(saySlack), ...allForms.map(askSlack)].flatMap((page) => page.pieces)
    const buttons = pieces.flatMap(buttonsOf)
    expect(buttons.length).toBeGreaterThan(40)
    for (const { action, value } of buttons) expect(readAction(action, value), action).toBeDefined()
    for (const { action, options } of pieces.flatMap(selectsOf)) {
      expect(readAction(action, options[0]?.value), action).toBeDefined()
    }
  })

  test('a delivery that was given up is put again by its number', () => {
    expect(readAction('letter.resume', '412')).toEqual({ of: 'letter', letter: 412 })
  })

  test('a question is sent again by its id', () => {
    expect(readAction('file.resend', 'file:1 q1')).toEqual({ of: 'file', actor: 'file:1', press: { resend: 'q1' } })
  })

  test('a question to make a sheet of keeps its theme, or that it has none', () => {
    const press = { is: 'draft.proposed', theme: 'papiers', question: 'où est ma carte' }
    expect(readAction('draft.propose', 'papiers où est ma carte')).toEqual({ of: 'draft', press })
    expect(readAction('draft.propose', '- où est ma carte')).toEqual({ of: 'draft', press: { ...press, theme: null } })
  })

  test.each([
    ['draft.propose', 'papiers'],
    ['draft.propose', undefined],
    ['draft.open', undefined],
    ['draft.publish', '000000000001'],
    ['file.take', 'chat:1'],
    ['file.take', undefined],
    ['file.resend', 'file:1'],
    ['file.destroy', 'file:1'],
    ['letter.resume', 'x'],
    ['letter.burn', '12'],
    ['home.departement', undefined],
    ['other', 'x'],
    ['', undefined],
  ])('what no button of ours says is nothing: %s %s', (action, value) => {
    expect(readAction(action, value)).toBeUndefined()
  })
})

describe('the Home tab', () => {
  test('keeps its filters and page in its view', () => {
    const state = { filter: { ...firstHome.filter, departement: '29' }, page: 2 }
    expect(readHome(packHome(state))).toEqual(state)
  })

  test('starts again at the first page under another filter', () => {
    const state = changeHome({ ...firstHome, page: 4 }, { to: 'filter', name: 'experience', value: 'yes' })
    expect(state).toEqual({ filter: { ...firstHome.filter, experience: 'yes' }, page: 0 })
  })

  test('ignores a choice that is none, and a view it can not read', () => {
    expect(changeHome(firstHome, { to: 'filter', name: 'pix', value: 'maybe' })).toBe(firstHome)
    expect(readHome('{')).toBe(firstHome)
    expect(readHome(undefined)).toBe(firstHome)
  })
})

test('the origin of a form travels within what Slack allows', () => {
  for (const form of allForms) {
    const packed = packForm('file:1b4e28ba-2fa1-41d2-883f-0016d3cca427', form)
    expect(packed.length).toBeLessThanOrEqual(3000)
    expect(readForm(packed)?.form).toBe(form.name)
  }
  expect(readForm('')).toBeUndefined()
  expect(readForm('{"actor":"chat:1","form":"ask","carried":{}}')).toBeUndefined()
})

function buttonsOf(piece: Piece): readonly CardButton[] {
  if (piece.piece === 'actions') return piece.buttons
  return piece.piece === 'text' && piece.button ? [piece.button] : []
}

function selectsOf(piece: Piece) {
  return piece.piece === 'filters' ? piece.selects : []
}
