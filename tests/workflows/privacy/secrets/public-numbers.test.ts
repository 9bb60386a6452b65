import { expect, it } from 'vitest'
import { maskSecrets } from '#workflows/privacy/secrets/mask-secrets.ts'

it('a public number stays in any spacing, even beside a word that names a code', () => {
  const texts = numbers.flatMap((number) => sentences.map((sentence) => sentence.replace('#', number)))
  expect(texts.filter((text) => maskSecrets(text).masked !== text)).toEqual([])
})

const numbers = [
  ...['3114', '31 14', '3018', '3919', '3646', '36 46', '3949', '3230', '39 39', '33700'],
  ...['17', '112', '115', '119', '116 117'],
  ...['0 892 705 705', '08 92 70 57 05', '0892705705', '0 805 805 817', '0800 130 000'],
  ...['0 809 401 401', '0.809.401.401', '+33 809 401 401'],
]

const sentences = [
  'appelez le #',
  'le code ? j’ai fait le #',
  'code # ?',
  'mon code marche pas, # ne répond pas',
  'le sms me dit d’appeler le #',
  'j’ai donné mon code au # par erreur',
  'mot de passe oublié, j’ai appelé #',
  'ma carte est volée, # ?',
  'au dos de la carte il y a le #',
  'j’ai tapé # pour mon code',
  'mon code secret de carte, faut appeler le # ?',
  'le code c’est # ou quoi',
  'carte bloquée via #, code refusé',
  'on m’a volé ma carte et mon code, le #',
  'numéro # reçu par sms, c’est officiel ?',
]
