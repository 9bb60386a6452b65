import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { communesCommand } from '#bot/commands/communes.ts'
import { importCommunes } from '#bot/communes/import-communes.ts'
import { loadCommunes } from '#prompts/communes/load.ts'

const directory = mkdtempSync(join(tmpdir(), 'import-'))
afterAll(() => rmSync(directory, { recursive: true }))

const header = 'Code_commune_INSEE;Nom_commune;Code_postal;Ligne_5;Libellé_d_acheminement;coordonnees_gps'

describe('the official file is read', () => {
  it('with its positions, postal codes and localities', () => {
    const result = importCommunes(`${header}\n97306;MANA;97318;JAVOUHEY;MANA;4.98285748902,-53.6480364932\n`)
    expect(result).toMatchObject({
      read: 'file',
      rows: 1,
      rejected: [],
      imported: {
        positions: { '97306': [4.9829, -53.648] },
        postcodes: { '97306': ['97318'] },
        localities: { '97306': ['JAVOUHEY'] },
      },
    })
  })

  it('under its newer column names, in any order, without the fifth line', () => {
    const newer = '#Code_commune_INSEE;Nom_de_la_commune;Code_postal;Libellé_d_acheminement;_geopoint'
    const result = importCommunes(`\uFEFF${newer}\r\n29019;BREST;29200;BREST;48.4,-4.5\r\n`)
    expect(result).toMatchObject({ read: 'file', imported: { positions: { '29019': [48.4, -4.5] }, localities: {} } })
  })

  it('counting the rows without a position, whose postal code still serves', () => {
    const result = importCommunes(`${header}\n76095;BIHOREL;76420;;BIHOREL;\n`)
    expect(result).toMatchObject({
      read: 'file',
      withoutPosition: 1,
      imported: { positions: {}, postcodes: { '76095': ['76420'] } },
    })
  })

  it('rejecting each bad row with its line and the reason', () => {
    const rows = [
      '29019;BREST;29200;;BREST;48,-4',
      'x;A;29200;;A;',
      '29019;A;292;;A;',
      '29019;A;29200;;A;200,1',
      '29019;A',
    ]
    const result = importCommunes([header, ...rows].join('\n'))
    expect(result).toMatchObject({
      rows: 1,
      rejected: [
        { line: 3, why: '"x" is not an INSEE code' },
        { line: 4, why: '"292" is not a postal code' },
        { line: 5, why: '"200,1" is not a position' },
        { line: 6, why: '2 columns instead of 6' },
      ],
    })
  })

  it.each([
    ['empty', '', 'no column'],
    ['a header alone', header, 'no line'],
    ['another table', 'a;b;c\n1;2;3', 'INSEE code, postal code, position'],
    ['the version without positions', 'Code_commune_INSEE;Code_postal\n29019;29200', 'position'],
    ['no good row', `${header}\nx;x;x;x;x;x`, 'none of its lines'],
    ['broken quotes', `${header}\n"x;x`, 'not a text of columns'],
  ])('or refused whole: %s', (_, text, why) => {
    const result = importCommunes(text)
    expect(result.read === 'nothing' && result.why).toContain(why)
  })
})

describe('npm run communes', () => {
  it('writes what loadCommunes prefers, and gives the figures', () => {
    const file = join(directory, 'official.csv')
    writeFileSync(file, Buffer.from(`${header}\n08381;SAINTE MARIE;08400;;STE MARIE;49.2,4.8\n`, 'latin1'))
    const { code, lines } = communesCommand([file, '--data', directory])
    expect(code).toBe(0)
    expect(lines.join('\n')).toMatch(/1 rows read.*0 rejected[\s\S]*Still estimated/)
    expect(loadCommunes(join(directory, 'communes.json'), directory).byCode('08381')).toMatchObject({
      lat: 49.2,
      exact: true,
    })
    expect(readFileSync(join(directory, 'communes.json'), 'utf8')).toContain('passerelle-communes')
  }, 30_000)

  it.each([
    ['no argument', [], 'Usage'],
    ['two files', ['a.csv', 'b.csv'], 'Usage'],
    ['an unknown option', ['--speed'], 'Usage'],
    ['a missing file', [join(directory, 'missing.csv')], 'there is no such file'],
    ['a directory', [directory], 'it is a directory'],
    ['another file', ['package.json'], "is not La Poste's file"],
  ])('refuses %s with a sentence and code 2', (_, args, sentence) => {
    const { code, lines } = communesCommand(args)
    expect({ code, count: lines.length }).toEqual({ code: 2, count: 1 })
    expect(lines[0]).toContain(sentence)
  })
})
