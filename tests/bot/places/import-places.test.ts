import { describe, expect, it } from 'vitest'
import { importPlaces, type PlacesFile } from '#bot/places/import-places.ts'
import { loadCommunes } from '#prompts/communes/load.ts'

const communes = loadCommunes()
const header =
  'id,pivot,nom,commune,code_postal,code_insee,adresse,latitude,longitude,telephone,modalites_acces,dispositif_programmes_nationaux,horaires'
const rennes = 'r1,1300,Médiathèque,Rennes,35000,35238,10 cours des Alliés'

describe('a file of the national standard is read', () => {
  it('with what an adviser is shown of a place', () => {
    const line = `${rennes},48.1049,-1.6744,+33299000001,Se présenter|Téléphoner,Aidants Connect|Certification PIX,Mo-Fr 09:00-12:00`
    expect(read(line)).toMatchObject({
      rejected: [],
      places: [
        {
          id: 'r1',
          name: 'Médiathèque',
          address: '10 cours des Alliés',
          postcode: '35000',
          commune: 'Rennes',
          phone: '02 99 00 00 01',
          programmes: ['aidants-connect'],
          lat: 48.1049,
          lon: -1.6744,
        },
      ],
    })
  })

  it.each([
    ['swapped', '-1.6744,48.1049', { swapped: 1, estimated: 0 }, { lat: 48.1049, lon: -1.6744 }],
    ['with decimal commas', '"48,1049","-1,6744"', { swapped: 0, estimated: 0 }, { lat: 48.1049 }],
    ['missing', ',', { swapped: 0, estimated: 1 }, { lat: expect.closeTo(48.11, 1), lon: expect.closeTo(-1.68, 1) }],
    ['at the other end of the country', '43.3,5.4', { swapped: 0, estimated: 1 }, { lat: expect.closeTo(48.11, 1) }],
    ['in words', 'nord,ouest', { swapped: 0, estimated: 1 }, { lat: expect.closeTo(48.11, 1) }],
  ])('a position %s is put right, and counted', (_, position, counted, place) => {
    expect(read(`${rennes},${position},,,,`)).toMatchObject({ ...counted, places: [place] })
  })

  it('a postal code that lost its first zero is given it back, and a commune without its code is found by both', () => {
    const line = 'b1,1,Mairie,Bourg-en-Bresse,1000,,1 place,,,,,,'
    expect(read(line)).toMatchObject({ places: [{ postcode: '01000', commune: 'Bourg-en-Bresse' }] })
  })

  it('semicolons, a byte order mark, capitals, and lines within a cell are no fault', () => {
    const text = `\uFEFF${header.toUpperCase()}\n${rennes},,,,,,"a\nb"\nx\nr2,1,Mairie${rennes.slice(18)},,,,,,\n`
    const file = importPlaces(Buffer.from(text.replaceAll(',', ';')), communes)
    expect(file).toMatchObject({ read: 'file', places: [{ id: 'r1' }, { id: 'r2' }], rejected: [{ line: 4 }] })
  })

  it('a place that receives nobody is left out, and counted', () => {
    const line = `r2${rennes.slice(2)},,,,Téléphoner|Ce lieu n'accueille pas de public,,`
    expect(read(`${rennes},,,,,,`, line)).toMatchObject({ places: [{ id: 'r1' }], closed: 1, rejected: [] })
  })

  it('each bad row is rejected with its line and the reason, and the others stay', () => {
    const bad = [
      ',1,,Rennes,35000,35238,',
      rennes,
      'x,1,A,Rennes,abc,,1 rue',
      'y,1,A,Nullepart,99999,,1 rue,95,200',
      `r3${rennes.slice(2).toUpperCase()}`,
    ]
    expect(read(`${rennes},,,,,,`, ...bad)).toMatchObject({
      places: [{ id: 'r1' }],
      rejected: [
        { line: 3, why: 'it has no id, no nom, no adresse' },
        { line: 4, why: 'its id "r1" came before' },
        { line: 5, why: '"abc" is not a postal code' },
        { line: 6, why: 'neither its position nor its commune "Nullepart" is known' },
        { line: 7, why: 'its name and address came before' },
      ],
    })
  })

  it.each([
    ['empty', '', 'no line'],
    ['a header alone', header, 'no line'],
    ['another table', 'a,b\n1,2', 'no column for id, nom'],
    ['no good row', `${header}\n,,,`, 'none of its rows'],
    ['broken quotes', `${header}\n"x`, 'not a text of columns'],
    ['Latin-1', Buffer.from(`${header}\n${rennes}`, 'latin1'), 'not UTF-8'],
  ])('or refused whole: %s', (_, content, why) => {
    const file = importPlaces(Buffer.from(content), communes)
    expect(file.read === 'nothing' && file.why).toContain(why)
  })
})

function read(...lines: readonly string[]): PlacesFile {
  return importPlaces(Buffer.from([header, ...lines].join('\n')), communes)
}
