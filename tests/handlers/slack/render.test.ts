import type { KnownBlock } from '@slack/types'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkMessageBlocks, checkView } from '#bot/sandbox/slack/blocks/check.ts'
import { packForm } from '#handlers/slack/form-metadata.ts'
import { firstHome, packHome } from '#handlers/slack/home-state.ts'
import { escapeText, mrkdwn, mrkdwnParts } from '#handlers/slack/mrkdwn.ts'
import { renderHome, renderMessage, renderModal } from '#handlers/slack/render.ts'
import { option } from '#handlers/slack/text-objects.ts'
import { askSlack, saySlack } from '#prompts/copy/fr/slack.ts'
import type { CardPage } from '#prompts/page.ts'
import { rich } from '#prompts/rich.ts'
import { allForms, allMessages } from '#tests/prompts/slack/samples.ts'

describe('Block Kit', () => {
  test.each(allMessages.filter(({ name }) => !name.startsWith('home')))(
    'Slack accepts the message $name',
    (message) => {
      const { text, blocks } = renderMessage(saySlack(message))
      expect(text).not.toBe('')
      expect(checkMessageBlocks(blocks)).not.toHaveProperty('messages')
    },
  )

  test.each(allMessages.filter(({ name }) => name.startsWith('home')))(
    'Slack accepts the Home tab $name',
    (message) => {
      expect(checkView(renderHome(saySlack(message), packHome(firstHome)), 'home')).not.toHaveProperty('messages')
    },
  )

  test.each(allForms)('Slack accepts the modal $name', (form) => {
    expect(checkView(renderModal(askSlack(form), packForm('team:slack', form)), 'modal')).not.toHaveProperty('messages')
  })

  test('a person pings nobody and hides no link', () => {
    const { blocks, text } = renderMessage(
      saySlack({
        name: 'candidate-answer',
        with: { owner: null, asked: 'Votre nom ?', text: '<!channel> <@U1> <https://x.fr|Mon compte>' },
      }),
    )
    expect(JSON.stringify(blocks)).toContain('&lt;!channel&gt; &lt;@U1&gt; &lt;https://x.fr|Mon compte&gt;')
    expect(text).not.toContain('<')
  })

  test('case 61: a first name pings nobody and hides no link, at the top of its request either', () => {
    const card = allMessages.find(({ name }) => name === 'request-card')
    if (card?.name !== 'request-card') throw new Error('no sample of a request')
    const { blocks, text } = renderMessage(
      saySlack({ ...card, with: { ...card.with, firstName: '<!channel> <https://x.fr|Ana>' } }),
    )
    const plainText = blocks.flatMap((block) => (block.type === 'header' ? [block.text.text] : []))
    expect(plainText.join()).toContain('<!channel>')
    const markup = blocks.filter(({ type }) => type !== 'header')
    expect(JSON.stringify(markup) + text).not.toMatch(/<!channel>|<https:/)
  })

  test('the plain words of a message keep to what Slack takes in an update, once escaped', () => {
    const { text } = renderMessage({ ...pageOf('court'), fallback: '<&>'.repeat(2_000) })
    expect(text.length).toBeLessThanOrEqual(3_000)
  })

  test('bold touches words, on each line', () => {
    expect(mrkdwn([{ text: ' deux mots \nautre ligne', style: 'bold' }], 100)).toBe(' *deux mots* \n*autre ligne*')
  })

  test('bold words around a value are one run', () => {
    expect(mrkdwn(rich`**Non ${'retenu'}.** Suite`, 100)).toBe('*Non retenu.* Suite')
  })

  test('French signs keep beside their word, but for a mark, a code or a link; the value of a choice never changes', () => {
    const text = [...rich`**Ville** : « Brest » ? `, { text: 'a ?', style: 'code' }] as const
    expect(mrkdwn(text, 100)).toBe('*Ville* : «\u202fBrest\u202f»\u202f? `a ?`')
    expect(option({ label: 'Prêt ?', value: 'Prêt ?' })).toMatchObject({
      text: { text: 'Prêt\u202f?' },
      value: 'Prêt ?',
    })
  })

  test('a text of any kind stays within its limit once escaped', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), fc.integer({ min: 1, max: 200 }), (words, max) => {
        expect(mrkdwn(rich`**${words}**${words}`, max).length).toBeLessThanOrEqual(max)
      }),
    )
  })

  test('case 65: a long text is given whole, in sections that Slack takes', () => {
    const words = Array.from({ length: 1_500 }, (_, n) => `mot${n}`).join(' ')
    const { blocks } = renderMessage(pageOf(words))
    expect(blocks.length).toBeGreaterThan(2)
    expect(checkMessageBlocks(blocks)).toHaveProperty('blocks')
    expect(shownIn(blocks).join(' ')).toBe(words)
  })

  test('case 65: beyond what a message holds it says that it goes on, and keeps its buttons', () => {
    const buttons = [{ label: 'Prendre', action: 'x' }]
    const page = pageOf('<&> une phrase de citoyen. '.repeat(1_000))
    const { blocks } = renderMessage({ ...page, pieces: [...page.pieces, { piece: 'actions', id: 'a', buttons }] })
    expect(checkMessageBlocks(blocks)).toHaveProperty('blocks')
    expect(shownIn(blocks).at(-1)).toMatch(/…$/)
    expect(shownIn(blocks).join('').length).toBeGreaterThan(12_000)
    expect(blocks.at(-1)).toMatchObject({ type: 'actions' })
  })

  test('a text in parts loses nothing but the space where it was cut, and each part keeps its limit', () => {
    const words = fc.array(fc.string({ maxLength: 60 }), { maxLength: 30 }).map((all) => all.join(' '))
    fc.assert(
      fc.property(words, fc.integer({ min: 100, max: 300 }), (text, max) => {
        const parts = mrkdwnParts([{ text, style: 'code' }, { text: 'fin' }], max, Number.POSITIVE_INFINITY, 50)
        const bare = (written: string): string => written.replaceAll(/[\s`]/g, '')
        expect(bare(parts.join(''))).toBe(bare(`${escapeText(text)}fin`))
        expect(Math.max(...parts.map(({ length }) => length))).toBeLessThanOrEqual(max)
      }),
    )
  })
})

function pageOf(text: string): CardPage {
  return { fallback: 'Un message', pieces: [{ piece: 'text', text: [{ text }] }] }
}

function shownIn(blocks: readonly KnownBlock[]): readonly string[] {
  return blocks.flatMap((block) => (block.type === 'section' && block.text ? [block.text.text] : []))
}
