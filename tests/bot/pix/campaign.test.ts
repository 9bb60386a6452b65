import { describe, expect, test } from 'vitest'
import { campaignColumns, possibleRefs } from '#bot/pix/campaign-columns.ts'
import { type CampaignResults, campaignResults } from '#bot/pix/campaign-results.ts'
import { readCampaignTable } from '#bot/pix/campaign-table.ts'
import { competences } from '#prompts/pix/competences.ts'

const files = new Map([
  ['K7F-3QX', ['file:1' as const]],
  ['AMA-NDA', ['file:2' as const]],
  ['BBB-222', ['file:3' as const, 'file:4' as const]],
])
const titles = [
  'Nom de l’organisation',
  'Nom du Participant',
  'Prénom du Participant',
  'Numéro de dossier',
  'Envoi (O/N)',
  'Nombre de pix total',
]
const row = (ref: string, shared = 'Oui', total = '512', prenom = 'Zoé') => [
  'Programme',
  'Benali',
  prenom,
  ref,
  shared,
  total,
]

describe('the CSV of a campaign', () => {
  test.each([
    ['UTF-8 with its mark and semicolons', `\u{FEFF}"Prénom";"Réf"\r\n"Zoé; l’aînée";"K7F-3QX"\r\n`, 'utf8'],
    ['the letters of older spreadsheets', 'Prénom;Réf\nZoé; K7F-3QX\n', 'latin1'],
    ['commas', 'Prénom,Réf\n"Zoé, l’aînée",K7F-3QX', 'utf8'],
    ['tabs', 'Prénom\tRéf\nZoé\tK7F-3QX', 'utf8'],
  ] as const)('is read in %s', (_, text, encoding) => {
    const table = readCampaignTable(Buffer.from(text, encoding))
    expect(table?.titles).toEqual(['Prénom', 'Réf'])
    expect(table?.rows[0]).toMatchObject({ number: 2, cells: [expect.stringContaining('Zoé'), 'K7F-3QX'] })
  })

  test('keeps the row numbers of a spreadsheet when rows are empty', () => {
    expect(read([row('K7F-3QX'), [], row('AMA-NDA')]).found.map((one) => one.row)).toEqual([2, 4])
  })

  test.each([
    ['a picture', Buffer.from([0x89, 0x50, 0, 0])],
    ['a spreadsheet’s own format', Buffer.from('PK\u{3}\u{4}\0\0;')],
    ['a lone column', Buffer.from('Référence\nK7F-3QX')],
    ['a broken quote', Buffer.from('a;b\n"x;y')],
    ['nothing', Buffer.alloc(0)],
  ])('is not %s', (_, bytes) => {
    expect(readCampaignTable(bytes)).toBeUndefined()
  })
})

describe('a campaign', () => {
  test('gives each result to the file whose reference was typed, whatever the case and the spaces', () => {
    expect(read([row('k7f 3qx', 'oui', '512'), row("'@AMANDA", 'O', '0')]).found).toEqual([
      { row: 2, file: 'file:1', official: { is: 'verified', pix: 512, at: 7, code: null, levels: null } },
      { row: 3, file: 'file:2', official: { is: 'verified', pix: 0, at: 7, code: null, levels: null } },
    ])
  })

  test('refuses each row that is nobody’s for sure, and says why', () => {
    const rows = [
      row('ZZZ-ZZZ'),
      row(''),
      row('BBB-222'),
      row('AMA-NDA'),
      row('amanda'),
      row('K7F-3QX', 'Non', 'NA'),
      row('K7F-3QX', 'Oui', 'NA'),
    ]
    expect(read(rows)).toEqual({
      found: [],
      refused: [
        { why: 'unknown-identifier', count: 2, rows: [2, 3] },
        { why: 'several-files', count: 1, rows: [4] },
        { why: 'twice', count: 2, rows: [5, 6] },
        { why: 'not-shared', count: 1, rows: [7] },
        { why: 'no-score', count: 1, rows: [8] },
      ],
    })
  })

  test.each(['1025', '-1', '51,2', '512 pix', ''])('takes « %s » for no total', (total) => {
    expect(read([row('K7F-3QX', 'Oui', total)]).refused).toMatchObject([{ why: 'no-score' }])
  })

  test('never reads a name, even one that looks like a reference', () => {
    const table = tableOf([titles, row('—', 'Oui', '512', 'Amanda')])
    expect(possibleRefs(table)).toEqual([])
    expect(campaignColumns(table, new Set(files.keys()))).toEqual({ missing: 'no-identifier' })
  })

  test('finds the identifier among other codes, by the files it names', () => {
    const table = tableOf([
      ['Code campagne', 'Identifiant', 'Nombre de pix total'],
      ['QWERTY', 'K7F3QX', '3'],
      ['QWERTY', '', '4'],
    ])
    expect(campaignColumns(table, new Set(files.keys()))).toMatchObject({ identifier: 1, total: 2, shared: undefined })
  })

  test('without a total says so', () => {
    const table = tableOf([
      ['Identifiant', 'Certifiable (O/N)'],
      ['K7F-3QX', 'Oui'],
    ])
    expect(campaignColumns(table, new Set(files.keys()))).toEqual({ missing: 'no-score' })
  })

  test('brings the levels by competence, by Pix’s names and without accents', () => {
    const names = competences.map(({ id, name }) => (id === '5.2' ? 'Construire un environnement numerique' : name))
    const levels = names.map((name) => `Niveau pour la compétence ${name.replace('é', 'e')}`)
    const extra = names.map((name) => `Nombre de pix pour la compétence ${name}`)
    const table = tableOf([
      [...titles, ...levels, ...extra],
      [...row('K7F-3QX'), ...names.map((_, n) => (n === 1 ? 'NA' : String(n % 8))), ...names.map(() => '64')],
    ])
    const columns = campaignColumns(table, new Set(files.keys()))
    if ('missing' in columns) throw new Error(columns.missing)
    const [result] = campaignResults(table, columns, files, 7).found
    expect(result?.official).toMatchObject({
      pix: 512,
      levels: names.map((_, n) => (n === 1 ? null : n % 8)),
    })
  })
})

function tableOf(lines: readonly (readonly string[])[]) {
  const text = lines.map((cells) => cells.map((cell) => `"${cell}"`).join(';')).join('\n')
  const table = readCampaignTable(Buffer.from(text))
  if (!table) throw new Error('no table')
  return table
}

function read(rows: readonly (readonly string[])[]): CampaignResults {
  const table = tableOf([titles, ...rows])
  const columns = campaignColumns(table, new Set(files.keys()))
  if ('missing' in columns) throw new Error(columns.missing)
  return campaignResults(table, columns, files, 7)
}
