import { describe, expect, it } from 'vitest'
import { understandEmail } from '#workflows/understand/email.ts'

describe('an address is understood, lower-cased, alone or in a sentence', () => {
  it.each([
    ['jean.dupont@orange.fr', 'jean.dupont@orange.fr'],
    ['  Jean.Dupont@Orange.FR  ', 'jean.dupont@orange.fr'],
    ["mon mail c'est Jean.Dupont@Orange.fr.", 'jean.dupont@orange.fr'],
    ['Mon adresse mail est : jean+asso@ville-brest.fr !', 'jean+asso@ville-brest.fr'],
    ["c'est amina@exemple.org", 'amina@exemple.org'],
    ['<amina@exemple.org>', 'amina@exemple.org'],
    ['mailto:amina@exemple.org', 'amina@exemple.org'],
    ['vous pouvez m’écrire à amina@exemple.org ou m’appeler', 'amina@exemple.org'],
    ['amina@exemple.org, oui amina@exemple.org', 'amina@exemple.org'],
    ['amina arobase exemple.org', 'amina@exemple.org'],
    ['amina(at)exemple.org', 'amina@exemple.org'],
    ["o'brien@exemple.org", "o'brien@exemple.org"],
    ['a@gouv.fr', 'a@gouv.fr'],
    ['x_y-z@sous.domaine.exemple.paris', 'x_y-z@sous.domaine.exemple.paris'],
  ])('%s', (words, email) => {
    expect(understandEmail(words)).toEqual({ understood: 'email', email })
  })
})

describe('a fault is named', () => {
  it.each([
    ['', 'nothing'],
    ['je ne sais pas', 'nothing'],
    ['jean.dupont', 'nothing'],
    ['jérôme@orange.fr', 'accent'],
    ['jerome@île.fr', 'accent'],
    ['jean.dupont @orange.fr', 'space'],
    ['jean.dupont@ orange.fr', 'space'],
    ['jean dupont@orange.fr', 'space'],
    ['jean.dupont@orange', 'domain'],
    ['jean.dupont@', 'domain'],
    ['@orange.fr', 'malformed'],
    ['jean..dupont@orange.fr', 'malformed'],
    ['jean@dupont@orange.fr', 'malformed'],
    ['a@exemple.org ou b@exemple.org', 'several'],
    [`${'a'.repeat(65)}@exemple.org`, 'malformed'],
  ])('%s: %s', (words, why) => {
    expect(understandEmail(words)).toEqual({ understood: 'none', why })
  })
})

describe('a slip in a well-known domain is proposed, never corrected alone', () => {
  it.each([
    ['jean@gmial.com', 'jean@gmail.com'],
    ['jean@gmail.con', 'jean@gmail.com'],
    ['jean@gmail.fr', 'jean@gmail.com'],
    ['jean@gamil.com', 'jean@gmail.com'],
    ['jean@gmai.com', 'jean@gmail.com'],
    ['jean@hotmial.fr', 'jean@hotmail.fr'],
    ['jean@hotmal.com', 'jean@hotmail.com'],
    ['jean@ornage.fr', 'jean@orange.fr'],
    ['jean@wanado.fr', 'jean@wanadoo.fr'],
    ['jean@laposte.fr', 'jean@laposte.net'],
    ['jean@yaho.fr', 'jean@yahoo.fr'],
    ['jean@free.ft', 'jean@free.fr'],
    ['jean@outlok.com', 'jean@outlook.com'],
  ])('%s: %s', (email, suggestion) => {
    expect(understandEmail(email)).toEqual({ understood: 'email', email, suggestion })
  })

  it.each(['jean@me.com', 'jean@cfr.fr', 'jean@tree.org', 'jean@mairie-brest.fr', 'jean@hotmail.com', 'jean@live.fr'])(
    '%s is left alone',
    (email) => {
      expect(understandEmail(email)).toEqual({ understood: 'email', email })
    },
  )
})
