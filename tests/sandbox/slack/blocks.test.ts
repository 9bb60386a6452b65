import { expect, test } from 'vitest'
import { checkMessageBlocks, checkView } from '#bot/sandbox/slack/blocks/check.ts'
import { wordsOf } from '#bot/sandbox/slack/blocks/words.ts'

const plain = (text: string) => ({ type: 'plain_text', text })
const mrkdwn = (text: string) => ({ type: 'mrkdwn', text })
const long = (length: number) => 'x'.repeat(length)
const section = (text: string) => ({ type: 'section', text: mrkdwn(text) })
const button = (extra: object = {}) => ({ type: 'button', text: plain('Oui'), action_id: 'yes', ...extra })
const actions = (...elements: object[]) => ({ type: 'actions', elements })
const option = (value: string, label = value) => ({ text: plain(label), value })
const select = (extra: object) => actions({ type: 'static_select', action_id: 's', ...extra })

const refused: readonly (readonly [string, readonly object[], string])[] = [
  [
    '51 blocks',
    Array.from({ length: 51 }, () => ({ type: 'divider' })),
    'no more than 50 items allowed [json-pointer:/blocks]',
  ],
  [
    'a section of 3,001 characters',
    [section(long(3001))],
    'must be less than 3001 characters [json-pointer:/blocks/0/text/text]',
  ],
  ['an empty section', [section('')], 'must be more than 0 characters [json-pointer:/blocks/0/text/text]'],
  ['a section without words', [{ type: 'section' }], 'must define either `text` or `fields` [json-pointer:/blocks/0]'],
  [
    '11 fields',
    [{ type: 'section', fields: Array.from({ length: 11 }, () => mrkdwn('a')) }],
    'no more than 10 items allowed [json-pointer:/blocks/0/fields]',
  ],
  [
    'a field of 2,001 characters',
    [{ type: 'section', fields: [mrkdwn(long(2001))] }],
    'must be less than 2001 characters',
  ],
  ['a header of 151 characters', [{ type: 'header', text: plain(long(151)) }], 'must be less than 151 characters'],
  ['a header in mrkdwn', [{ type: 'header', text: mrkdwn('Titre') }], '[json-pointer:/blocks/0/text/type]'],
  ['an unknown block', [{ type: 'poem' }], 'unsupported type: poem'],
  [
    'an unknown property',
    [{ type: 'divider', colour: 'red' }],
    'invalid additional property: colour [json-pointer:/blocks/0]',
  ],
  [
    'an actions block without elements',
    [{ type: 'actions' }],
    'missing required field: elements [json-pointer:/blocks/0]',
  ],
  [
    '26 elements',
    [actions(...Array.from({ length: 26 }, (_, index) => button({ action_id: `a${index}` })))],
    'no more than 25 items allowed',
  ],
  ['a button of 76 characters', [actions(button({ text: plain(long(76)) }))], 'must be less than 76 characters'],
  ['a button value of 2,001 characters', [actions(button({ value: long(2001) }))], 'must be less than 2001 characters'],
  ['an action id of 256 characters', [actions(button({ action_id: long(256) }))], 'must be less than 256 characters'],
  ['a style of its own', [actions(button({ style: 'blue' }))], 'must be one of the allowed values'],
  ['two equal action ids in a block', [actions(button(), button())], '`action_id` `yes` already exists'],
  [
    'two equal block ids',
    [
      { type: 'divider', block_id: 'a' },
      { type: 'divider', block_id: 'a' },
    ],
    'block_id `a` already exists',
  ],
  [
    '101 options',
    [select({ options: Array.from({ length: 101 }, (_, index) => option(`${index}`)) })],
    'no more than 100 items allowed',
  ],
  ['an option of 76 characters', [select({ options: [option('a', long(76))] })], 'must be less than 76 characters'],
  [
    'an option value of 151 characters',
    [select({ options: [option(long(151), 'a')] })],
    'must be less than 151 characters',
  ],
  [
    'a placeholder of 151 characters',
    [select({ options: [option('a')], placeholder: plain(long(151)) })],
    'must be less than 151 characters',
  ],
  [
    'options and groups together',
    [select({ options: [option('a')], option_groups: [{ label: plain('g'), options: [option('b')] }] })],
    'must define either `options` or `option_groups`',
  ],
  [
    'a first choice that is not offered',
    [select({ options: [option('a')], initial_option: option('b') })],
    'initial option must exactly match',
  ],
  [
    '6 choices in an overflow',
    [actions({ type: 'overflow', options: ['1', '2', '3', '4', '5', '6'].map((value) => option(value)) })],
    'no more than 5 items allowed',
  ],
  ['a date in French order', [actions({ type: 'datepicker', initial_date: '21/11/2026' })], 'invalid value'],
  [
    'a confirmation whose title has 101 characters',
    [
      actions(
        button({ confirm: { title: plain(long(101)), text: plain('?'), confirm: plain('Oui'), deny: plain('Non') } }),
      ),
    ],
    'must be less than 101 characters',
  ],
  [
    'an image without its words',
    [{ type: 'image', image_url: 'https://a.fr/a.png' }],
    'missing required field: alt_text',
  ],
  [
    'an input in a message',
    [{ type: 'input', label: plain('Nom'), element: { type: 'plain_text_input' } }],
    'unsupported type: input',
  ],
  [
    '11 elements in a context',
    [{ type: 'context', elements: Array.from({ length: 11 }, () => mrkdwn('a')) }],
    'no more than 10 items allowed',
  ],
]

test.each(refused)('%s is refused with a sentence that says where', (_, blocks, sentence) => {
  const checked = checkMessageBlocks(blocks)

  expect('error' in checked ? checked.error : 'accepted').toBe('invalid_blocks')
  expect('messages' in checked ? checked.messages.join('\n') : '').toContain(sentence)
})

test('a message whose blocks hold more than 13,200 characters together is refused', () => {
  expect(checkMessageBlocks(Array.from({ length: 5 }, () => section(long(2700))))).toMatchObject({
    error: 'msg_blocks_too_long',
  })
  expect(checkMessageBlocks(Array.from({ length: 4 }, () => section(long(3000))))).toHaveProperty('blocks')
})

test('a whole card of every kind of block is accepted, and its words are read', () => {
  const blocks = [
    { type: 'header', text: plain('Dossier de Roanne') },
    { type: 'section', fields: [mrkdwn('*Rayon*\n20 km'), mrkdwn('Motivation : _aider_ &amp; apprendre')] },
    {
      type: 'section',
      text: mrkdwn('Voir <https://pix.fr|Pix> et <@U1>'),
      accessory: button({ text: plain('Ouvrir') }),
    },
    {
      type: 'context',
      elements: [mrkdwn('reçu hier'), { type: 'image', image_url: 'https://a.fr/a.png', alt_text: 'carte' }],
    },
    { type: 'divider' },
    {
      type: 'rich_text',
      elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: 'en gras', style: { bold: true } }] }],
    },
    actions(
      button({
        style: 'primary',
        confirm: { title: plain('Sûr ?'), text: mrkdwn('Oui ?'), confirm: plain('Oui'), deny: plain('Non') },
      }),
    ),
  ]
  const checked = checkMessageBlocks(blocks)

  expect('messages' in checked ? checked.messages : []).toEqual([])
  expect('blocks' in checked ? wordsOf(checked.blocks).split('\n') : []).toEqual([
    'Dossier de Roanne',
    'Rayon',
    '20 km',
    'Motivation : aider & apprendre',
    'Voir Pix et @U1',
    'Ouvrir',
    'reçu hier',
    'carte',
    'en gras',
    'Oui',
  ])
})

test('a modal needs a title of 24 characters, a submit for its inputs, and 3,000 characters of metadata at most', () => {
  const input = { type: 'input', label: plain('Nom'), element: { type: 'plain_text_input', max_length: 3001 } }
  const messages = (view: object) => {
    const checked = checkView({ type: 'modal', title: plain('Titre'), blocks: [], ...view }, 'modal')
    return 'messages' in checked ? checked.messages.join('\n') : 'accepted'
  }

  expect(messages({})).toBe('accepted')
  expect(messages({ title: plain(long(25)) })).toContain(
    'must be less than 25 characters [json-pointer:/view/title/text]',
  )
  expect(messages({ title: undefined })).toContain('missing required field: title [json-pointer:/view]')
  expect(messages({ submit: plain(long(25)) })).toContain('/view/submit/text')
  expect(messages({ private_metadata: long(3001) })).toContain('must be less than 3001 characters')
  expect(messages({ blocks: [input] })).toContain('must be at most 3000')
  expect(messages({ blocks: [{ ...input, element: { type: 'plain_text_input' } }] })).toContain('`submit` is required')
  expect(messages({ blocks: Array.from({ length: 101 }, () => ({ type: 'divider' })) })).toContain(
    'no more than 100 items',
  )
})
