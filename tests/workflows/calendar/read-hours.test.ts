import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { readHours } from '#workflows/calendar/read-hours.ts'
import { showHours } from '#workflows/calendar/show-hours.ts'
import { usualWeek } from '#workflows/calendar/week-hours.ts'
import { weeks } from './kit.ts'

test('who says nothing works the usual week', () => {
  expect(showHours(usualWeek)).toBe('lun-ven 9:00-12:00 13:30-17:30')
  expect(readHours('lun-ven 9:00-12:00 13:30-17:30')).toEqual(usualWeek)
})

describe('hours are read as people write them', () => {
  it.each([
    ['9h-12h30', 'lun-ven 9:00-12:30'],
    ['9-12 14-17', 'lun-ven 9:00-12:00 14:00-17:00'],
    ['mar jeu 14h-18h', 'mar jeu 14:00-18:00'],
    ['Mardi et jeudi, de 14 h à 18 h', 'mar jeu 14:00-18:00'],
    ['mardis et jeudis 14 heures-18 heures', 'mar jeu 14:00-18:00'],
    ['Du lundi au vendredi de 9h à 12h et de 13h30 à 17h30', 'lun-ven 9:00-12:00 13:30-17:30'],
    ['lun-ven 9:00-12:00\n13:30-17:30', 'lun-ven 9:00-12:00 13:30-17:30'],
    ['lun–jeu 9 h – 17 h ; ven 9h-midi', 'lun-jeu 9:00-17:00, ven 9:00-12:00'],
    ['9 h 30 - 12 h 30 14 h - 18 h', 'lun-ven 9:30-12:30 14:00-18:00'],
    ['lun.-mer. 8h30/12h', undefined],
    ['lun.-mer. 8h30-12h/14h-16h', 'lun-mer 8:30-12:00 14:00-16:00'],
    ['lu ma je 8-12', 'lun mar jeu 8:00-12:00'],
    ['sam 20h-minuit', 'sam 20:00-24:00'],
    ['ven-lun 9h-12h', 'lun ven-dim 9:00-12:00'],
    ['lun-ven 13:30-17:30 9:00-12:00', 'lun-ven 9:00-12:00 13:30-17:30'],
    ['lun-ven 9-12, mer 12-16', 'lun mar jeu ven 9:00-12:00, mer 9:00-16:00'],
    ['lun-ven mer 9-12', 'lun-ven 9:00-12:00'],
  ])('%s: %s', (text, shown) => {
    const week = readHours(text)
    expect(week && showHours(week)).toBe(shown)
  })
})

describe('hours that may mean something else are asked again', () => {
  it.each([
    '',
    '   ',
    'lun-ven',
    'lun-ven 9h-12h sam',
    '9h',
    '9h-12h, 14h',
    '12h-9h',
    '9h-9h',
    '22h-6h',
    '9h75-12h',
    '25h-26h',
    '9h-24h30',
    '112h-113h',
    'lun 9-12, lun 11-13',
    'lunette 9-12',
    'le matin',
    'lun-ven 9h-12h sauf mercredi',
    'lun-mar-mer 9h-12h',
    '9h-12h <!channel>',
  ])('%s', (text) => {
    expect(readHours(text)).toBeUndefined()
  })
})

test('any week is read back from its own words', () => {
  fc.assert(
    fc.property(weeks, (week) => {
      expect(readHours(showHours(week))).toEqual(week)
    }),
  )
})

test('whatever is read can be written and read again', () => {
  const words = fc.constantFrom('lun', 'ven', '-', ' ', '9', '12', 'h', ':', '30', 'à', 'de', 'midi', ',', '\n', 'é')
  fc.assert(
    fc.property(fc.array(words, { maxLength: 60 }), (text) => {
      const week = readHours(text.join(''))
      if (week) expect(readHours(showHours(week))).toEqual(week)
    }),
  )
})
