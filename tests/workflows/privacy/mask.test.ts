import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { maskIdentity } from '#workflows/privacy/mask.ts'

const amina = { prenom: 'Amina', nom: 'Benali', email: 'amina.benali@exemple.org', telephone: '+33612345678' }
const pierre = { prenom: 'Pierre', nom: 'Petit', email: 'pp@exemple.org', telephone: null }

describe("a person's own names are hidden", () => {
  it.each([
    ["Je m'appelle Amina Benali.", "Je m'appelle [prénom] [nom]."],
    ['AMINA BENALI, 35 ans', '[prénom] [nom], 35 ans'],
    ['BENALI Amina', '[nom] [prénom]'],
    ['amina benali', '[prénom] [nom]'],
    ['Àmïna', '[prénom]'],
    ['A. Benali', '[prénom] [nom]'],
    ['Benali A.', '[nom] [prénom]'],
    ['A.B.', '[prénom] [nom]'],
    ['la famille Benali', 'la famille [nom]'],
    ["l'association d'Amina", "l'association d'[prénom]"],
    ['amina_benali', '[prénom] [nom]'],
    ['Ami\u200bna', '[prénom]'],
  ])('%s', (text, masked) => {
    expect(maskIdentity(text, amina)).toBe(masked)
  })

  it('but never inside another word', () => {
    const text = 'Le laminage et les Benalistes de Staminade'
    expect(maskIdentity(text, amina)).toBe(text)
  })

  it.each([
    [{ prenom: 'Jean-Pierre', nom: 'de la Tour' }, 'Jean Pierre de La Tour', '[prénom] [nom]'],
    [{ prenom: 'Jean-Pierre', nom: 'Lefèvre' }, 'jean-pierre lefevre', '[prénom] [nom]'],
    [{ prenom: 'Jean-Pierre', nom: 'Lefèvre' }, 'J.-P. Lefèvre', '[prénom] [nom]'],
    [{ prenom: 'Élodie', nom: 'Benali-Dupont' }, 'elodie, ou Mme Dupont', '[prénom], ou Mme [nom]'],
    [{ prenom: 'Zoé', nom: "N'Diaye" }, 'zoe ndiaye', '[prénom] [nom]'],
    [{ prenom: 'Ольга', nom: 'Иванова' }, 'Меня зовут Ольга', 'Меня зовут [prénom]'],
    [{ prenom: 'Cœur', nom: 'Lebœuf' }, 'COEUR LEBOEUF', '[prénom] [nom]'],
  ])('%o', (names, text, masked) => {
    expect(maskIdentity(text, { ...amina, ...names })).toBe(masked)
  })
})

describe('a name that is also a word is hidden only where it is a name', () => {
  it.each([
    ["Je m'appelle pierre", "Je m'appelle [prénom]"],
    ['Pierre aide ses voisins', '[prénom] aide ses voisins'],
    ['pierre petit', '[prénom] [nom]'],
    ['M. Petit', 'M. [nom]'],
    ['madame petit', 'madame [nom]'],
    ['PETIT PIERRE', '[nom] [prénom]'],
    ['une pierre, un petit village', 'une pierre, un petit village'],
    ['un petit pas', 'un petit pas'],
  ])('%s', (text, masked) => {
    expect(maskIdentity(text, pierre)).toBe(masked)
  })

  it('"la France" stays a country in small words around, and hides Marie France', () => {
    const marie = { ...pierre, prenom: 'Marie', nom: 'France' }
    expect(maskIdentity('je me marie en mai', marie)).toBe('je me marie en mai')
    expect(maskIdentity('Marie France, à votre service', marie)).toBe('[prénom] [nom], à votre service')
  })
})

describe('addresses and numbers are hidden, whoever they belong to', () => {
  it.each([
    ['écrivez à Amina.Benali@Exemple.org !', 'écrivez à [e-mail] !'],
    ['ou à ma sœur, fatou+1@asso-brest.fr', 'ou à ma sœur, [e-mail]'],
    ['amina.benali arobase exemple point org', '[e-mail]'],
    ['amina.benali @ exemple.org', '[e-mail]'],
    ['au 06 12 34 56 78', 'au [téléphone]'],
    ['au 0612345678.', 'au [téléphone].'],
    ['06.12.34.56.78 ou 06-12-34-56-78', '[téléphone] ou [téléphone]'],
    ['+33 6 12 34 56 78', '[téléphone]'],
    ['+33 (0)6 12 34 56 78', '[téléphone]'],
    ['0033612345678', '[téléphone]'],
    ['6 12 34 56 78', '[téléphone]'],
    ['06 / 12 / 34 / 56 / 78', '[téléphone]'],
    ['celui de ma mère : 02 98 11 22 33', 'celui de ma mère : [téléphone]'],
    ['en Belgique +32 470 12 34 56', 'en Belgique [téléphone]'],
  ])('%s', (text, masked) => {
    expect(maskIdentity(text, amina)).toBe(masked)
  })

  it.each([
    'Du 01/09/2025 au 30/06/2026',
    '15 000 candidats en 2026',
    'à 9h30, 2 rue du Port, 29200 Brest',
    'le 3 mars 2027',
    '@passerelle',
    '3,5 km',
  ])('%s is left alone', (text) => {
    expect(maskIdentity(text, amina)).toBe(text)
  })
})

it('an unfinished identity masks what it can', () => {
  const nobody = { prenom: '', nom: '', email: '', telephone: null }
  expect(maskIdentity('Amina, 06 12 34 56 78, a@exemple.org', nobody)).toBe('Amina, [téléphone], [e-mail]')
  expect(maskIdentity('', amina)).toBe('')
})

describe('for any text and any person', () => {
  const name = fc.oneof(
    fc.constantFrom(
      'Amina',
      'Pierre',
      'Petit',
      'nom',
      'Mail',
      'e',
      'de la Tour',
      "N'Diaye",
      'Jean-Pierre',
      'téléphone',
      'Li',
      '-',
      'İnci',
      'ß',
    ),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  )
  const digits = fc.stringMatching(/^[1-9]\d{8}$/)
  const email = fc
    .tuple(fc.stringMatching(/^[a-z][a-z0-9.+_-]{0,12}$/), fc.stringMatching(/^[a-z]{2,8}\.(?:fr|org)$/))
    .map(([local, domain]) => `${local}@${domain}`)
  const person = fc.record({ prenom: name, nom: name, email, telephone: digits.map((national) => `+33${national}`) })
  const someone = person.chain((identity) =>
    fc.record({
      identity: fc.constant(identity),
      text: fc
        .array(
          fc.oneof(
            fc.string({ unit: 'grapheme', maxLength: 20 }),
            fc.constantFrom(
              identity.prenom,
              identity.nom,
              identity.email,
              identity.telephone,
              '[nom]',
              'J. ',
              ' ',
              "je m'appelle ",
            ),
            fc.constant(`0${identity.telephone.slice(3)}`.replace(/(\d\d)(?=\d)/g, '$1 ')),
          ),
          { maxLength: 8 },
        )
        .map((parts) => parts.join('')),
    }),
  )

  it('masking twice changes nothing more', () => {
    fc.assert(
      fc.property(someone, ({ text, identity }) => {
        const once = maskIdentity(text, identity)
        expect(maskIdentity(once, identity)).toBe(once)
      }),
    )
  })

  it('neither the e-mail nor the telephone is left', () => {
    fc.assert(
      fc.property(someone, ({ text, identity }) => {
        const masked = maskIdentity(text, identity)
        expect(masked.toLowerCase()).not.toContain(identity.email)
        expect(masked.replace(/[\s.\-/()_]/g, '')).not.toContain(identity.telephone.slice(3))
      }),
    )
  })
})
