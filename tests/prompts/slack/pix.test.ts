import { describe, expect, test } from 'vitest'
import { exportFile } from '#prompts/copy/fr/slack/export.ts'
import { askSlack, saySlack } from '#prompts/copy/fr/slack.ts'
import type { Piece } from '#prompts/page.ts'
import { profileWords } from '#prompts/pictures/profile-words.ts'
import { competences } from '#prompts/pix/competences.ts'
import { themes } from '#prompts/pix/themes.ts'
import { plain } from '#prompts/rich.ts'
import type { Profile } from '#workflows/pix/assessment/state.ts'
import { cardSample, profileSample, rowSample, sharedPixSample } from './samples.ts'

const flat = (level: number, sd: number): Profile => ({
  ...profileSample,
  levels: competences.map(() => level),
  sd: competences.map(() => sd),
})
const cardWith = (pix: typeof cardSample.pix): string =>
  wordsOf(saySlack({ name: 'card', with: { ...cardSample, pix } }).pieces)
const dossierWith = (profile: Profile): string => {
  const card = { ...cardSample, pix: { profile, official: null } }
  return wordsOf(
    askSlack({ name: 'dossier', with: { card, reason: null, history: [], questions: [], notes: [] } }).pieces,
  )
}

/** What is said by theme, a line for each ease. */
const themeLines = (profile: Profile): readonly string[] =>
  dossierWith(profile)
    .split('\n')
    .filter((line) => themes.some(({ name }) => line.includes(name)))

describe('Pix on the card', () => {
  test('is one line by domain, the official result apart, and what it is for', () => {
    const words = cardWith(sharedPixSample)
    expect(words).toContain('Auto-évaluation : 48 questions, 3 mars 2027')
    expect(words).toMatch(/Information\s[●◐○]{4} · Communication\s[●◐○]{4} · Création\s[●◐○]{4} · Protection/)
    expect(words).toMatch(/Pix officiel : 1.024 pix, vérifié/)
    expect(words).toContain('jamais pour trier')
  })

  test('says when a result is only declared, and when nothing is shared', () => {
    const official = { is: 'declared', pix: 512, at: 0, code: 'P-ABCD2345', levels: null } as const
    expect(cardWith({ profile: null, official })).toContain('512 pix, déclaré, non vérifié')
    expect(cardWith(null)).toContain('Pix Rien de partagé')
  })

  test('never sums the self-assessment up in a number', () => {
    expect(cardWith({ profile: flat(4, 0.5), official: null })).not.toMatch(/sur 8|\/ ?8|1024|moyenne|total|\bpix\b/)
  })

  test('shows what is sure, what may be and what is not', () => {
    expect(cardWith({ profile: flat(4, 0.1), official: null })).toContain('Information\u00a0●●○○')
    expect(cardWith({ profile: flat(4, 0.8), official: null })).toContain('Information\u00a0●●◐○')
    expect(cardWith({ profile: flat(4, 1), official: null })).toContain('Information\u00a0●◐◐○')
    expect(cardWith({ profile: flat(0, 0.1), official: null })).toContain('Information\u00a0○○○○')
    expect(cardWith({ profile: flat(8, 0.1), official: null })).toContain('Information\u00a0●●●●')
  })
})

describe('Pix in the file', () => {
  test('is each competence in words with where its level stands', () => {
    const words = dossierWith(profileSample)
    for (const { name } of competences)
      expect(words).toMatch(new RegExp(`${name} : [\\p{L} ]+ \\(de [\\d,]+ à [\\d,]+\\)`, 'u'))
    expect(words).toContain('n’est pas une certification')
  })

  test('is the five domains alone after an express, which measures no more', () => {
    const words = dossierWith({ ...profileSample, length: 'express' })
    expect(words).toMatch(/Information et données : [\p{L} ]+ \(de [\d,]+ à [\d,]+\)/u)
    expect(words).toContain('moyennes par domaine')
    expect(words).not.toContain('Programmer')
  })

  test('says in one line that an express cannot tell by theme, however sure its domains are', () => {
    const words = dossierWith({ ...flat(7.5, 0.2), length: 'express' })
    expect(words).toContain('Thèmes d’atelier : une version express ne suffit pas pour en juger.')
    expect(words).not.toMatch(/à l’aise|incertain/i)
    for (const { name } of themes) expect(words).not.toContain(name)
  })

  test.each([
    [5.5, 0.5, 'À l’aise'],
    [2, 0.5, 'À consolider'],
    [4.2, 0.8, 'Incertain'],
  ])('at level %d, give or take %d, every workshop theme is on the line « %s »', (level, sd, ease) => {
    const [lines, themeLine] = [themeLines(flat(level, sd)), themes.map(({ name }) => name).join(' · ')]
    expect(lines).toEqual([`${ease} : ${themeLine}`])
  })

  test('groups the themes in three lines, each theme once', () => {
    const levels = competences.map(({ id }) => (id.startsWith('4') ? 1.5 : id.startsWith('3') ? 4 : 7))
    const lines = themeLines({ ...flat(0, 0.5), levels })
    expect(lines.map((line) => line.split(' : ')[0])).toEqual(['À l’aise', 'À consolider', 'Incertain'])
    for (const { name } of themes) expect(lines.filter((line) => line.includes(name))).toHaveLength(1)
  })

  test('a strength hides no clear weakness that a theme needs', () => {
    const levels = competences.map(({ id }) => (id === '2.4' ? 1 : 7.5))
    const lines = themeLines({ ...flat(7.5, 0.4), levels })
    expect(lines.find((line) => line.startsWith('Incertain'))).toContain('Faire ses démarches en ligne')
    expect(lines.find((line) => line.startsWith('À l’aise'))).toContain('Travailler à distance')
  })

  test('calls nothing comfortable that is not nineteen chances in twenty sure', () => {
    expect(themeLines(flat(5, 0.62)).join()).not.toContain('À l’aise')
    expect(themeLines(flat(5, 0.6)).join()).toContain('À l’aise')
  })

  test('says where a level stands nine times in ten, as the picture does', () => {
    const words = dossierWith(flat(4, 1))
    expect(words).toContain('(de 2,4 à 5,6)')
    expect(words).toContain('9 fois sur 10')
    expect(profileWords.bar).toContain('9 fois sur 10')
  })
})

describe('Pix in the export', () => {
  test('is levels with their margin, without any total', () => {
    const cells = exportFile.columns.map(({ cell }) =>
      cell({ ...rowSample, updatedAt: 0, pix: sharedPixSample, identity: null }),
    )
    expect(cells).toContain('vérifié')
    expect(cells).toContain('5,2 ± 1')
    expect(cells.filter((cell) => /^\d,?\d* ± \d/.test(cell))).toHaveLength(16)
    expect(cells.join(';')).not.toContain('1024')
  })

  test('is empty where nothing is shared', () => {
    const cells = exportFile.columns.map(({ cell }) => cell({ ...rowSample, updatedAt: 0, pix: null, identity: null }))
    expect(cells.join(';')).not.toContain('±')
  })
})

describe('the report of an import', () => {
  test('groups the rows left aside by reason', () => {
    const refused = [
      { why: 'unknown-identifier', count: 30, rows: Array.from({ length: 30 }, (_, n) => n + 2) },
      { why: 'twice', count: 1, rows: [40] },
    ] as const
    const words = wordsOf(saySlack({ name: 'pix-imported', with: { is: 'read', found: 2, refused } }).pieces)
    expect(words).toContain('2 résultats transmis')
    expect(words).toContain('31 lignes laissées de côté')
    expect(words).toMatch(/Identifiant inconnu : 30 \(lignes 2, 3, .*21…\)/)
    expect(words).toMatch(/plusieurs fois.* : 1 \(ligne 40\)/)
  })
})

function wordsOf(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => {
      if (piece.piece === 'text' || piece.piece === 'note') return plain(piece.text)
      if (piece.piece === 'fields') return piece.fields.map(({ label, value }) => `${label} ${plain(value)}`).join('\n')
      return ''
    })
    .join('\n')
}
