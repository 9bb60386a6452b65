import type { ActionsBlock, Button, HomeView, KnownBlock, ModalView, StaticSelect } from '@slack/types'
import { frenchSpaces } from '#prompts/copy/fr/french-spaces.ts'
import { shorten } from '#prompts/copy/fr/slack/shorten.ts'
import type { CardButton, CardPage, FormPage, Piece } from '#prompts/page.ts'
import { mrkdwn, mrkdwnParts } from './mrkdwn.ts'
import { inputBlock } from './render-input.ts'
import { option, plainText } from './text-objects.ts'

/** A message in Block Kit, within Slack's limits; `text` is for notifications and screen readers. */
export function renderMessage(page: CardPage): { readonly text: string; readonly blocks: KnownBlock[] } {
  const text = mrkdwn([{ text: page.fallback }], 3000)
  return { text, blocks: renderMessagePieces(page.pieces).slice(0, 50) }
}

/** Texts have the room that the rest leaves; what is beyond the message's total is left out, and shown to be. */
function renderMessagePieces(pieces: readonly Piece[]): readonly KnownBlock[] {
  const rendered = pieces.map((piece) => (piece.piece === 'text' ? piece : renderPiece(piece)))
  let room = allText - rendered.reduce((sum, blocks) => sum + ('piece' in blocks ? 0 : costOf(blocks)), 0)
  return rendered.flatMap((blocks) => {
    if (!('piece' in blocks)) return blocks
    const sections = section(blocks, room)
    room -= costOf(sections)
    return sections
  })
}

function costOf(blocks: readonly KnownBlock[]): number {
  return wordsIn(blocks) + blocks.length * perBlock
}

function wordsIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  return Object.entries(value).reduce(
    (sum, [key, item]) => sum + (key === 'text' && typeof item === 'string' ? item.length : wordsIn(item)),
    0,
  )
}

export function renderHome(page: CardPage, metadata: string): HomeView {
  return { type: 'home', private_metadata: metadata, blocks: renderPieces(page.pieces, 100) }
}

/** A modal; `metadata` says to whom its submission belongs. */
export function renderModal(form: FormPage, metadata: string): ModalView {
  return {
    type: 'modal',
    callback_id: 'form',
    private_metadata: metadata,
    title: plainText(form.title, 24),
    close: plainText(form.close, 24),
    ...(form.submit !== undefined && { submit: plainText(form.submit, 24) }),
    blocks: [...renderPieces(form.pieces, 100 - form.inputs.length), ...form.inputs.map(inputBlock)],
  }
}

/** At most `max` blocks; what comes after is left out. */
function renderPieces(pieces: readonly Piece[], max: number): KnownBlock[] {
  return pieces.flatMap(renderPiece).slice(0, max)
}

function renderPiece(piece: Piece): readonly KnownBlock[] {
  switch (piece.piece) {
    case 'header':
      return [{ type: 'header', text: plainText(piece.text, 150) }]
    case 'text':
      return section(piece)
    case 'fields':
      return fieldSections(piece.fields)
    case 'note':
      return [{ type: 'context', elements: [{ type: 'mrkdwn', text: mrkdwn(piece.text, 2000) }] }]
    case 'picture':
      return [{ type: 'image', image_url: piece.url, alt_text: frenchSpaces(shorten(piece.alt, 2000)) }]
    case 'actions':
      return [{ type: 'actions', block_id: piece.id, elements: piece.buttons.slice(0, 25).map(button) }]
    case 'filters':
      return [filters(piece)]
    case 'divider':
      return [{ type: 'divider' }]
  }
}

/** As many sections as it takes. Slack refuses one without words: it is left out. The button is beside the first. */
function section(
  { text, button: accessory }: Extract<Piece, { piece: 'text' }>,
  room = Number.POSITIVE_INFINITY,
): readonly KnownBlock[] {
  const beside = accessory && { accessory: button(accessory) }
  return mrkdwnParts(text, 3000, room - wordsIn(beside), perBlock)
    .filter((written) => written.trim() !== '')
    .map((written, index) => ({
      type: 'section',
      text: { type: 'mrkdwn', text: written },
      ...(index === 0 && beside),
    }))
}

/** Ten fields a section, each at most 2,000 characters. */
function fieldSections(fields: Extract<Piece, { piece: 'fields' }>['fields']): readonly KnownBlock[] {
  const written = fields.map(({ label, value }) => ({
    type: 'mrkdwn' as const,
    text: mrkdwn([{ text: label, style: 'bold' }, { text: '\n' }, ...value], 2000),
  }))
  const sections = Math.ceil(written.length / 10)
  return Array.from({ length: sections }, (_, index) => ({
    type: 'section',
    fields: written.slice(index * 10, index * 10 + 10),
  }))
}

function button({ label, action, value, style, url, confirm }: CardButton): Button {
  return {
    type: 'button',
    action_id: action,
    text: plainText(label, 75),
    ...(value !== undefined && { value }),
    ...(style && { style }),
    ...(url !== undefined && { url }),
    ...(confirm && {
      confirm: {
        title: plainText(confirm.title, 100),
        text: plainText(confirm.text, 300),
        confirm: plainText(confirm.yes, 30),
        deny: plainText(confirm.no, 30),
      },
    }),
  }
}

function filters({ id, selects }: Extract<Piece, { piece: 'filters' }>): ActionsBlock {
  return {
    type: 'actions',
    block_id: id,
    elements: selects.slice(0, 25).map(({ action, placeholder, options, chosen }): StaticSelect => {
      const shown = options.slice(0, 100)
      const initial = shown.find(({ value }) => value === chosen)
      return {
        type: 'static_select',
        action_id: action,
        placeholder: plainText(placeholder, 150),
        options: shown.map(option),
        ...(initial && { initial_option: option(initial) }),
      }
    }),
  }
}

/**
 * Slack refuses messages near 13,200 characters of text together, by a count of its own that adds something for each
 * block (40,000 are documented).
 */
const allText = 13_000
const perBlock = 50
