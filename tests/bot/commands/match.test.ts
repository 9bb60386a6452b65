import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, expect, test } from 'vitest'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'passerelle-match-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const file = (name: string): string => join(folder, name)

function match(candidates: string, posts: string, ...words: readonly string[]) {
  writeFileSync(file('c.csv'), candidates)
  writeFileSync(file('p.csv'), posts)
  const given = [
    '--candidates',
    file('c.csv'),
    '--posts',
    file('p.csv'),
    '--out',
    file('s.csv'),
    '--today',
    '2026-11-02',
  ]
  return run(...given, ...words)
}

function run(...words: readonly string[]) {
  const { status, stderr } = spawnSync(process.execPath, ['bot/commands/match.ts', ...words], { encoding: 'utf8' })
  return { status, told: stderr }
}

const lists = (): readonly string[][] => parse(readFileSync(file('s.csv'), 'utf8'))

const candidates = `id,commune,radius_km,available_on,languages,pix,motivation,waiting_days
brest,29019,20,2026-11-02,fr|br,4.2=5.1±0.5,3,40
quimper,29232,france,2027-06-01,,,,
away,97411,100,,,,,`
const posts = `id,commune,starts_on,places,themes,languages,weights
rade,29019,2026-12-01,1,donnees|sante,fr,closeness=3|motivation=1
ile,97411,,2,,,`

test('gives each post its list, best first, with reasons in words', () => {
  const { status, told } = match(candidates, posts)
  expect([status, told]).toEqual([0, expect.stringContaining('2 of the 2 candidates who can reach a post')])
  const [header, ...rows] = lists()
  expect(header).toEqual(['post', 'rank', 'candidate', 'score', 'reasons'])
  expect(rows.map((row) => row.slice(0, 3))).toEqual([
    ['ile', '1', 'away'],
    ['rade', '1', 'brest'],
  ])
  expect(rows[1]?.[4]).toMatch(/dans la même commune.*motivation lue : 3 sur 3.*Pix/)
})

test('says on which line a row is no candidate or no post, and what it counts as unknown', () => {
  const { status, told } = match(
    `id,commune,lat,lon,radius_km,available_on,languages,pix,motivation
a,29019,,,,2026-11-02,,,
b,,,,20,,,,
c,29019,,,20,31/12/2026,,,
d,99999,,,20,,,,
e,29019,,,20,,fr|klingon,1.1=12|9.9=3,5
e,29019,,,20,,,,
f,29019,95,2,20,,,,
g,29019,,,loin,,,,`,
    `id,commune,starts_on,places,themes,weights
p,29019,,0,,
q,29019,,1,bases|cuisine,speed=2|pix=9
r,29019,2026-02-30,1,,`,
  )
  expect(status).toBe(0)
  for (const words of [
    'line 2 rejected: it has no radius',
    'line 3 rejected: it has neither a commune nor a position',
    'line 4 rejected: available_on "31/12/2026" is not a date',
    'line 5 rejected: the commune 99999 is not known',
    'line 6: languages: "klingon" is not known',
    'line 6: pix: "1.1=12"',
    'line 6: pix: "9.9=3"',
    'line 6: motivation "5"',
    'line 7 rejected: the id "e" is on line 6 already',
    'line 8 rejected: "95, 2" is not a position',
    'line 9 rejected: radius_km "loin"',
    'line 2 rejected: it has no place left',
    'line 3: themes: "cuisine" is not known',
    'line 3: weights: "speed=2"',
    'line 3: weights: "pix=9" is out of 0 to 3',
    'line 4 rejected: starts_on "2026-02-30"',
  ]) {
    expect(told).toContain(words)
  }
  expect(lists().map((row) => row.slice(0, 3))).toEqual([
    ['post', 'rank', 'candidate'],
    ['q', '1', 'e'],
  ])
})

test('changes nothing for a name, a sex, an age, an address or the order of the rows', () => {
  match(candidates, posts)
  const before = readFileSync(file('s.csv'), 'utf8')
  const [header = '', ...rows] = candidates.split('\n')
  const signed = rows
    .toReversed()
    .map((row, nth) => `${row},${nth % 2 === 0 ? 'Amina,F,58' : 'Jean-Eudes,M,22'},12 rue de Siam`)
  match([`${header},prenom,sexe,age,adresse`, ...signed].join('\n'), posts)
  expect(readFileSync(file('s.csv'), 'utf8')).toBe(before)
})

test('writes every pair that may meet, with each part of its score', () => {
  match(candidates, posts, '--edges', file('e.csv'))
  const edges: Record<string, string>[] = parse(readFileSync(file('e.csv'), 'utf8'), { columns: true })
  expect(edges.map(({ candidate, post }) => [candidate, post])).toEqual([
    ['away', 'ile'],
    ['brest', 'rade'],
  ])
  expect(edges[1]).toMatchObject({ closeness: '1.000000', languages: '1.000000', motivation: '1.000000' })
})

test('says who is seen, group by group, and why someone is not', () => {
  const near =
    'id,commune,radius_km,available_on\na,29019,20,2027-06-01\nb,29019,20,\nc,29019,20,\nd,29232,5,\ne,97302,20,'
  const { status } = match(
    near,
    'id,commune,starts_on\np,29019,2026-12-01',
    ...['--per-post', '1', '--fairness', file('f.csv'), '--unseen', file('u.csv')],
  )
  expect(status).toBe(0)
  expect(parse(readFileSync(file('u.csv'), 'utf8'))).toEqual([
    ['candidate', 'why'],
    ['a', 'disponible trop tard pour les postes du rayon'],
    ['c', 'toutes les places à portée vont à des personnes qui n’en ont pas d’autre'],
    ['d', expect.stringMatching(/aucun poste dans le rayon : le plus proche est à 5\d km/)],
    ['e', 'aucun poste sur ce territoire'],
  ])
  const groups = parse(readFileSync(file('f.csv'), 'utf8'))
  expect(groups).toContainEqual(['departement', '29', '4', '2', '1', '1'])
  expect(groups).toContainEqual(['pix', 'unknown', '5', '2', '1', '1'])
  expect(groups).toContainEqual(['town', '000-005 km', '5', '2', '1', '1'])
})

test('refuses wrong words and files with a sentence', () => {
  expect(match(candidates, posts).status).toBe(0)
  for (const [words, sentence] of [
    [[], 'Usage'],
    [['--fast'], 'Usage'],
    [['--candidates', file('none.csv'), '--posts', file('p.csv'), '--out', file('s.csv')], 'there is no such file'],
    [
      ['--candidates', file('c.csv'), '--posts', file('p.csv'), '--out', file('s.csv'), '--per-post', '0'],
      '--per-post takes',
    ],
    [
      ['--candidates', file('c.csv'), '--posts', file('p.csv'), '--out', file('s.csv'), '--today', 'hier'],
      '--today takes',
    ],
    [
      ['--candidates', file('c.csv'), '--posts', file('p.csv'), '--out', join(folder, 'no', 's.csv')],
      'cannot be written',
    ],
  ] as const) {
    const { status, told } = run(...words)
    expect([status, told]).toEqual([2, expect.stringContaining(sentence)])
  }
  const { status, told } = match('nom,ville\nAmina,Brest', posts)
  expect([status, told]).toEqual([2, expect.stringContaining('has no column "id"')])
})
