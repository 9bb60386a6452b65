import { fold } from '../../understand/fold.ts'

/** Languages that have a line of their own in the fixed replies. */
export const tongues = ['en', 'es', 'pt', 'it', 'de', 'tr', 'ro', 'ar', 'uk', 'ru', 'zh'] as const
export type Tongue = (typeof tongues)[number]

/** The language of a text that is not French, by its script, then by its small words; null when it cannot be told. */
export function tongueOf(text: string): Tongue | null {
  const script = scripts.find(([, pattern]) => (text.match(pattern)?.length ?? 0) > 2)
  if (script) return script[0]
  const words = fold(text).split(' ')
  const ranked = [...smallWords]
    .map(([tongue, small]) => ({ tongue, count: words.filter((word) => small.has(word)).length }))
    .toSorted((one, other) => other.count - one.count)
  const [first] = ranked
  return first && first.count >= 2 ? first.tongue : null
}

const scripts: readonly (readonly [Tongue, RegExp])[] = [
  ['ar', /\p{Script=Arabic}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['uk', /[іїєґ]/giu],
  ['ru', /\p{Script=Cyrillic}/gu],
]

const smallWords: ReadonlyMap<Tongue, ReadonlySet<string>> = new Map(
  (
    [
      ['en', 'the is are my to and you can i how for of it please help need have not with what where hello'],
      [
        'es',
        'el los las mi para puedo como hola que una con necesito y por favor ayuda es esta tengo quiero gracias lo pero',
      ],
      ['pt', 'o os as meu minha para nao uma com preciso por ajuda estou tenho quero e da do no na pela obrigado ola'],
      ['it', 'il lo gli mio mia per non ciao una ho bisogno aiuto sono che di della posso vorrei grazie'],
      ['de', 'der die das ich nicht und mein meine wie ist ein eine hilfe bitte kann habe mit hallo brauche'],
      ['tr', 'merhaba nasil bir ve icin ama benim ben yardim istiyorum lutfen var yok bu ile siteyi internetten'],
      ['ro', 'nu sunt pentru cum am buna ajutor va rog cu si mi trebuie ce este pot vreau multumesc din'],
    ] as const
  ).map(([tongue, words]) => [tongue, new Set(words.split(' '))]),
)
