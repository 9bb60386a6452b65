import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { maskSecrets } from '#workflows/privacy/secrets/mask-secrets.ts'

describe('what must not leave is hidden', () => {
  it.each([
    ['ma carte 4970 1012 3456 7893 exp 12/26 123', 'ma carte [carte bancaire] exp 12/26 [code de carte]'],
    ['4970-1012-3456-7893', '[carte bancaire]'],
    ['4970 1012\n3456 7893', '[carte bancaire]'],
    ['ma cb c’est 4970101234567890', 'ma cb c’est [carte bancaire]'],
    ['mon cryptogramme 421', 'mon cryptogramme [code de carte]'],
    ['les 3 chiffres derrière sont 421', 'les 3 chiffres derrière sont [code de carte]'],
    ['mon code secret c 1234', 'mon code secret c [code de carte]'],
    ['iban fr7630006000011234567890189', 'iban [IBAN]'],
    ['DE89 3704 0044 0532 0130 00', '[IBAN]'],
    ['1 85 05 78 006 084 36', '[numéro de sécurité sociale]'],
    ['numéro de sécu 2 73 07 2A 004 123', 'numéro de sécu [numéro de sécurité sociale]'],
    ['mon mot de passe c’est azerty', 'mon mot de passe c’est [mot de passe]'],
    ['mdp : "mon chat noir"', 'mdp : [mot de passe]'],
    ['mon mot de pase est Soleil75!', 'mon mot de pase est [mot de passe]'],
    ['j’ai mis soleil75 comme mot de passe', 'j’ai mis [mot de passe] comme mot de passe'],
    ['est ce que Minou1958 c’est un bon mot de passe ?', 'est ce que [mot de passe] c’est un bon mot de passe ?'],
    ['le code reçu est 482 913', 'le code reçu est [code]'],
    ['G-482913', '[code]'],
    ['zéro six douze trente-quatre cinquante-six soixante-dix-huit', '[téléphone]'],
    ['mon code c’est quatre deux un zéro', 'mon code c’est [numéro dicté]'],
    ['jean point dupont arobase gmail point com', '[e-mail]'],
    ['+33 (0)6 12 34 56 78 ou 06.12.34.56.78', '[téléphone] ou [téléphone]'],
  ])('%s', (text, masked) => {
    expect(maskSecrets(text).masked).toBe(masked)
  })

  it('names the kinds that were hidden, in the order of the contract', () => {
    const { secrets } = maskSecrets('jo@exemple.org, mdp: Soleil75, cb 4970101234567893')
    expect(secrets).toEqual(['card', 'password', 'email'])
  })
})

describe('what anyone may read stays', () => {
  it.each([
    'appelez le 15, le 17, le 18, le 112, le 114, le 115, le 119, le 3114, le 3018, le 3919 ou le 3939',
    'le 3949, le 36 46, le 3230, le 33700, le 118 218, le 0 892 705 705 et le 0 805 805 817',
    '0 809 401 401, 0800 130 000, +33 809 401 401',
    'le trente et un quatorze, le trente neuf dix-neuf, le zéro huit cent',
    '1 200 euros, 49,99 €, 2 315 euros, 1 248 €, deux mille trois cents euros',
    'le 12/05/2023 à 14h30, en 1984-1986, 75011 Paris, code postal 38000, 3 rue des Lilas',
    'commande 12345678901234, colis 6A12345678901, dossier 0123456789, CMD-2209417',
    'SIRET 732 829 320 00074, numéro fiscal 1234567890123, imei 356938035643809',
    'mot de passe oublié, comment faire ? mon mot de passe est refusé',
    'mot de passe : comment le changer ?',
    'on me demande le code à 6 chiffres, le code ne marche pas depuis 2023, code erreur 500',
    'une ou deux fois, en mille neuf cent quatre-vingt-cinq, windows 11, iphone 14',
    'ma carte se terminant par 1234',
  ])('%s', (text) => {
    expect(maskSecrets(text)).toEqual({ masked: text, secrets: [] })
  })
})

describe('whatever is written', () => {
  const pieces = fc.oneof(
    fc.constantFrom(
      'mot de passe',
      'c’est',
      'code',
      'carte',
      ':',
      'iban FR76',
      'sécu',
      '[code]',
      'zéro',
      'six',
      '@',
      '\n',
    ),
    fc.stringMatching(/^\d{1,6}$/),
    fc.string({ maxLength: 6 }),
  )
  const texts = fc.array(pieces, { maxLength: 14 }).map((words) => words.join(' '))

  it('masking twice changes nothing more', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { masked } = maskSecrets(text)
        expect(maskSecrets(masked).masked).toBe(masked)
      }),
    )
  })

  it('a bank card in any spacing is hidden', () => {
    const gaps = fc.constantFrom('', ' ', '-', '.', '\u00a0', '\n', ' - ')
    fc.assert(
      fc.property(fc.array(gaps, { minLength: 3, maxLength: 3 }), ([one = '', two = '', three = '']) => {
        expect(maskSecrets(`la 4970${one}1012${two}3456${three}7893 merci`).masked).toBe('la [carte bancaire] merci')
      }),
    )
  })
})
