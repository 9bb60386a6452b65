import type { SecretKind } from '#workflows/answer/reasoned.ts'

/** A message made of an introduction and a secret in one of its spellings. */
export interface Phrasing {
  readonly kind: SecretKind
  readonly text: string
  readonly secret: string
}

const tables: readonly {
  readonly kind: SecretKind
  readonly before: readonly string[]
  readonly secrets: readonly string[]
}[] = [
  {
    kind: 'card',
    before: ['', 'ma carte bleue : ', 'j’ai tapé ', 'numéro de cb ', 'ils ont ma visa, le ', 'voici '],
    secrets: [
      '4970101234567893',
      '4970 1012 3456 7893',
      '5500-0055-5555-5559',
      '3782 822463 10005',
      '4970.1012.3456.7893',
    ],
  },
  {
    kind: 'card-code',
    before: [
      'cvv ',
      'mon cryptogramme c’est ',
      'les 3 chiffres au dos : ',
      'et le cvc est ',
      'code de sécurité au dos ',
    ],
    secrets: ['421', '4 2 1', '007'],
  },
  {
    kind: 'card-code',
    before: [
      'mon code secret est ',
      'code pin : ',
      'le code de ma carte c’est ',
      'code confidentiel ',
      'le code de la cb ',
    ],
    secrets: ['7304', '73 04', '0 0 7 1'],
  },
  {
    kind: 'iban',
    before: ['', 'mon iban : ', 'virement sur ', 'voici mon rib ', 'iban '],
    secrets: [
      'FR76 3000 6000 0112 3456 7890 189',
      'fr7630006000011234567890189',
      'FR76-3000-6000-0112-3456-7890-189',
      'BE68 5390 0754 7034',
      'GB82 WEST 1234 5698 7654 32',
      'ES91 2100 0418 4502 0005 1332',
    ],
  },
  {
    kind: 'social-security',
    before: ['', 'mon numéro de sécu ', 'n° de sécurité sociale : ', 'nir ', 'je suis assurée '],
    secrets: ['1 85 05 78 006 084 36', '185057800608436', '1 85 05 78 006 084', '2 51 07 38 185 043 17'],
  },
  {
    kind: 'password',
    before: [
      'mon mot de passe c’est ',
      'mdp: ',
      'MDP = ',
      'mot de passe ameli : ',
      'mon mot de passe est ',
      'le mot de pass de ma boite c’est ',
      'mon mots de passe : ',
      'code d’accès : ',
      'password: ',
      'la clé wifi c’est ',
    ],
    secrets: ['Soleil75', 'azerty!', 'Chat_Noir', 'marseille13', 'B0nj0ur?', 'Hortense1958', '“le chat gris”'],
  },
  {
    kind: 'code',
    before: [
      'le code reçu est ',
      'code sms : ',
      'on m’a envoyé le code ',
      'code de validation ',
      'le code de vérification c’est ',
    ],
    secrets: ['482913', '482 913', '48 29 13', '0071', '482-913'],
  },
  {
    kind: 'dictated',
    before: ['mon code c’est ', 'je dicte ', 'c’est ', 'alors '],
    secrets: ['quatre deux un zéro', 'huit deux zéro cinq un neuf', 'sept, trois, zéro, quatre'],
  },
  {
    kind: 'telephone',
    before: ['', 'mon tel ', 'appelez moi au ', 'joignable : ', 'c’est le '],
    secrets: [
      '0612345678',
      '06 12 34 56 78',
      '06.12.34.56.78',
      '06-12-34-56-78',
      '+33 6 12 34 56 78',
      '0033612345678',
      '+32 475 12 34 56',
      'zéro six douze trente-quatre cinquante-six soixante-dix-huit',
      '0692 12 34 56',
      '01 42 34 56 78',
    ],
  },
  {
    kind: 'email',
    before: ['', 'mon mail ', 'écrivez à ', 'adresse : '],
    secrets: [
      'jo.martin@exemple.fr',
      'JO_MARTIN47@orange.fr',
      'jo @ exemple.fr',
      'jo arobase exemple point fr',
      'jo(at)exemple.fr',
    ],
  },
]

const after = ['', ' merci', ', vous pouvez me dire ?', '. Je fais quoi ?', '\nbonne journée']

/** Every introduction with every spelling of its secret, and some way to go on. */
export const phrasings: readonly Phrasing[] = tables.flatMap(({ kind, before, secrets }) =>
  before.flatMap((intro, first) =>
    secrets.map((secret, second) => ({
      kind,
      secret,
      text: `${intro}${secret}${after[(first + second) % after.length] ?? ''}`,
    })),
  ),
)
