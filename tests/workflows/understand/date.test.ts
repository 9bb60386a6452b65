import { describe, expect, it } from 'vitest'
import { formatDate, understandDate } from '#workflows/understand/date.ts'

/** A Saturday, 10:00 in Paris. */
const now = Date.UTC(2026, 10, 21, 9)

describe('a day to come is understood in any usual French form, seen from Saturday 21 November 2026', () => {
  it.each([
    ["aujourd'hui", '2026-11-21'],
    ['aujourdhui', '2026-11-21'],
    ['demain', '2026-11-22'],
    ['Demain matin !', '2026-11-22'],
    ['après-demain', '2026-11-23'],
    ['apres demain', '2026-11-23'],
    ['lundi', '2026-11-23'],
    ['lundi prochain', '2026-11-23'],
    ['samedi', '2026-11-28'],
    ['vendredi en huit', '2026-12-04'],
    ['mardi de la semaine prochaine', '2026-11-24'],
    ['dans 15 jours', '2026-12-06'],
    ['dans quinze jours', '2026-12-06'],
    ['dans une quinzaine de jours', '2026-12-06'],
    ['sous quinzaine', '2026-12-06'],
    ['dans deux semaines', '2026-12-05'],
    ['dans 1 semaine', '2026-11-28'],
    ['d’ici 3 semaines', '2026-12-12'],
    ['dans un mois', '2026-12-21'],
    ['dans un mois et demi', '2027-01-05'],
    ['3 mois de préavis', '2027-02-21'],
    ["j'ai un préavis d'un mois", '2026-12-21'],
    ['dans un an', '2027-11-21'],
    ['dans vingt-cinq jours', '2026-12-16'],
    ['le 3', '2026-12-03'],
    ['le 25', '2026-11-25'],
    ['le 31', '2026-12-31'],
    ['à partir du 15', '2026-12-15'],
    ['le 1er', '2026-12-01'],
    ['le 3 du mois prochain', '2026-12-03'],
    ['3 mars', '2027-03-03'],
    ['le 3 mars', '2027-03-03'],
    ['3 mars 2028', '2028-03-03'],
    ['lundi 7 décembre', '2026-12-07'],
    ['à partir du 3 mars 2027 si possible', '2027-03-03'],
    ['trois mars', '2027-03-03'],
    ['21 novembre', '2026-11-21'],
    ['20 novembre', '2027-11-20'],
    ['03/03/2027', '2027-03-03'],
    ['3/3', '2027-03-03'],
    ['3/4', '2027-04-03'],
    ['3.3.27', '2027-03-03'],
    ['03-03-2027', '2027-03-03'],
    ['03 03 2027', '2027-03-03'],
    ['2027-03-03', '2027-03-03'],
    ['21/11', '2026-11-21'],
    ['1er septembre', '2027-09-01'],
    ['premier septembre', '2027-09-01'],
    ['1 sept. 2027', '2027-09-01'],
    ['15 aout', '2027-08-15'],
    ['29 février', '2028-02-29'],
    ['début janvier', '2027-01-01'],
    ['mi-mars', '2027-03-15'],
    ['mi mars 2028', '2028-03-15'],
    ['courant mai', '2027-05-15'],
    ['fin juin', '2027-06-30'],
    ['fin novembre', '2026-11-30'],
    ['fin février 2028', '2028-02-29'],
    ['en septembre', '2027-09-01'],
    ['septembre', '2027-09-01'],
    ['setembre', '2027-09-01'],
    ['Septembre 2028', '2028-09-01'],
    ['au mois de janvier', '2027-01-01'],
    ['en novembre', '2026-11-21'],
    ["début d'année prochaine", '2027-01-01'],
    ["fin d'année", '2026-12-31'],
    ['en 2027', '2027-01-01'],
    ['fin 2027', '2027-12-31'],
    ["l'année prochaine", '2027-01-01'],
    ['la semaine prochaine', '2026-11-23'],
    ['fin de semaine prochaine', '2026-11-27'],
    ['le mois prochain', '2026-12-01'],
    ['fin du mois', '2026-11-30'],
    ['mi-décembre', '2026-12-15'],
    ['à la rentrée', '2027-09-01'],
    ['au printemps', '2027-03-20'],
    ['cet été', '2027-06-21'],
    ['tout de suite', '2026-11-21'],
    ['immédiatement', '2026-11-21'],
    ['dispo imédiatement', '2026-11-21'],
    ['maintenant', '2026-11-21'],
    ['dès que possible', '2026-11-21'],
    ['au plus vite', '2026-11-21'],
    ['dès maintenant', '2026-11-21'],
    ['quand vous voulez', '2026-11-21'],
    ['je suis disponible', '2026-11-21'],
  ])('%s is %s', (words, date) => {
    expect(understandDate(words, now)).toEqual({ understood: 'date', date })
  })
})

describe('a day already past is told apart', () => {
  it.each([
    ['hier', '2026-11-20'],
    ['01/03/2026', '2026-03-01'],
    ['3 mars 2026', '2026-03-03'],
    ['il y a 15 jours', '2026-11-06'],
    ['lundi dernier', '2026-11-16'],
    ['samedi dernier', '2026-11-14'],
    ['mars dernier', '2026-03-01'],
    ['12/05/1985', '1985-05-12'],
  ])('%s is %s', (words, date) => {
    expect(understandDate(words, now)).toEqual({ understood: 'past', date })
  })
})

describe('what says no day is not guessed', () => {
  it.each([
    '',
    '?',
    'après les vacances',
    'je ne sais pas',
    'plus tard',
    'un jour',
    'bientôt',
    'oui',
    '31/02',
    '31/02/2027',
    '32/01',
    '3/13',
    '30 février',
    '31 avril 2027',
    '2027-02-30',
    'le 32',
    'le 0',
    "j'ai 32 ans",
    "mais j'hésite encore",
    'pas maintenant',
    'pas encore',
    '12',
    '75012',
    '0612345678',
    'Brest',
    'dans quelque temps',
    'jamais',
    'marseille',
    'x'.repeat(2000),
  ])('%s', (words) => {
    expect(understandDate(words, now)).toEqual({ understood: 'none' })
  })
})

describe('the day is the one of Paris', () => {
  it('at half past midnight in Paris, today is already the new day', () => {
    expect(understandDate("aujourd'hui", Date.UTC(2026, 10, 21, 23, 30))).toEqual({
      understood: 'date',
      date: '2026-11-22',
    })
    expect(understandDate("aujourd'hui", Date.UTC(2026, 6, 1, 22, 30))).toEqual({
      understood: 'date',
      date: '2026-07-02',
    })
  })

  it('at the end of a long month, next month keeps its own length', () => {
    const january31 = Date.UTC(2027, 0, 31, 12)
    expect(understandDate('dans un mois', january31)).toEqual({ understood: 'date', date: '2027-02-28' })
    expect(understandDate('le mois prochain', january31)).toEqual({ understood: 'date', date: '2027-02-01' })
    expect(understandDate('le 30', january31)).toEqual({ understood: 'date', date: '2027-03-30' })
  })
})

it('a date is shown as people write it', () => {
  expect(formatDate('2027-03-03')).toBe('3 mars 2027')
  expect(formatDate('2027-09-01')).toBe('1er septembre 2027')
})
