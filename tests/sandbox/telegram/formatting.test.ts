import { describe, expect, test } from 'vitest'
import { parseHtml } from '#bot/sandbox/telegram/format/html.ts'
import { parseMarkdown } from '#bot/sandbox/telegram/format/markdown.ts'
import { readText } from '#bot/sandbox/telegram/format/formatted.ts'

function read(fields: Readonly<Record<string, unknown>>): ReturnType<typeof readText> {
  return readText({ fields, uploads: new Map() })
}

describe('HTML', () => {
  test('gives entities counted in UTF-16 units, the outer first', () => {
    expect(parseHtml('👋 <b>Élodie <i>et moi</i></b> &lt;3')).toEqual({
      text: '👋 Élodie et moi <3',
      entities: [
        { type: 'bold', offset: 3, length: 13 },
        { type: 'italic', offset: 10, length: 6 },
      ],
    })
  })

  test.each([
    [
      '<a href="https://pix.fr?a=1&amp;b=2">Pix</a>',
      { type: 'text_link', offset: 0, length: 3, url: 'https://pix.fr/?a=1&b=2' },
    ],
    ['<pre><code class="language-ts">x</code></pre>', { type: 'pre', offset: 0, length: 1, language: 'ts' }],
    ['<span class="tg-spoiler">x</span>', { type: 'spoiler', offset: 0, length: 1 }],
    ['<blockquote expandable>x</blockquote>', { type: 'expandable_blockquote', offset: 0, length: 1 }],
    ['<STRONG>x</strong>', { type: 'bold', offset: 0, length: 1 }],
  ])('understands %s', (source, entity) => {
    expect(parseHtml(source).entities).toEqual([entity])
  })

  test('drops a link that leads nowhere and keeps its words', () => {
    expect(parseHtml('<a href="mailto:a@b.fr">Écrire</a>')).toEqual({ text: 'Écrire', entities: [] })
  })

  test.each([
    ['<p>x</p>', 'Unsupported start tag "p" at byte offset 0'],
    ['é <br/>', 'Unsupported start tag "br/" at byte offset 3'],
    ['<b>x', 'Can\'t find end tag corresponding to start tag "b"'],
    ['x</b>', 'Unexpected end tag at byte offset 1'],
    ['<b><i>x</b></i>', 'Unmatched end tag at byte offset 7, expected "</i>", found "</b>"'],
    ['a < b', 'Unsupported start tag "" at byte offset 2'],
    ['a <b', 'Unclosed start tag at byte offset 2'],
    ['<b>x</b', 'Unclosed end tag at byte offset 4'],
    ['<span>x</span>', 'Tag "span" must have class "tg-spoiler" at byte offset 0'],
    ['<a href=https://pix.fr>x</a>', 'Unexpected end of name token at byte offset 8'],
    ['<a =x>y</a>', 'Empty attribute name in the tag "a" at byte offset 0'],
  ])('refuses %s as the platform does', (source, reason) => {
    expect(() => parseHtml(source)).toThrow(`Bad Request: can't parse entities: ${reason}`)
  })
})

describe('MarkdownV2', () => {
  test('gives entities, and what is escaped as it is', () => {
    expect(parseMarkdown('*gras* _et_ `code` [lien](https://pix.fr/) 6\\.5')).toEqual({
      text: 'gras et code lien 6.5',
      entities: [
        { type: 'bold', offset: 0, length: 4 },
        { type: 'italic', offset: 5, length: 2 },
        { type: 'code', offset: 8, length: 4 },
        { type: 'text_link', offset: 13, length: 4, url: 'https://pix.fr/' },
      ],
    })
  })

  test.each([
    ['Fini.', "Character '.' is reserved and must be escaped with the preceding '\\'"],
    ['a-b', "Character '-' is reserved and must be escaped with the preceding '\\'"],
    ['*gras', "Can't find end of Bold entity at byte offset 0"],
    ['[lien](https://pix.fr', "Can't find end of a URL at byte offset 7"],
  ])('refuses %s as the platform does', (source, reason) => {
    expect(() => parseMarkdown(source)).toThrow(`Bad Request: can't parse entities: ${reason}`)
  })
})

describe('given entities', () => {
  test('are kept, moved when the text is trimmed', () => {
    expect(read({ text: '  gras', entities: [{ type: 'bold', offset: 2, length: 4 }] })).toEqual({
      text: 'gras',
      entities: [{ type: 'bold', offset: 0, length: 4 }],
    })
  })

  test('are refused when they end after the text', () => {
    expect(() => read({ text: 'gras', entities: [{ type: 'bold', offset: 2, length: 4 }] })).toThrow(
      'Bad Request: entity beginning at UTF-16 offset 2 ends after the end of the text at UTF-16 offset 6',
    )
  })
})

test('addresses, commands and names are found in plain text, but not in code', () => {
  const { text, entities } = read({
    text: 'Voir https://pix.fr, /aide ou a.b@c.fr <code>/non</code>',
    parse_mode: 'HTML',
  })

  expect(entities.map(({ type, offset, length }) => [type, text.slice(offset, offset + length)])).toEqual([
    ['url', 'https://pix.fr'],
    ['bot_command', '/aide'],
    ['email', 'a.b@c.fr'],
    ['code', '/non'],
  ])
})
