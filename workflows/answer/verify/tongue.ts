import { fold } from '../../understand/fold.ts'

/** The languages in which an answer's numbers can be checked. In another, nothing a model writes is shown. */
export const tongues = ['fr', 'en', 'es', 'pt', 'it'] as const
export type Tongue = (typeof tongues)[number]

/** Whether a text is mostly written in that language, as its small words tell. */
export function isIn(tongue: Tongue, text: string): boolean {
  const words = fold(text).split(' ')
  const count = (one: Tongue): number => words.filter((word) => small[one].has(word)).length
  const own = count(tongue)
  return own * 8 >= words.length && tongues.every((other) => other === tongue || count(other) < own)
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))
const small = {
  fr: set(
    'le la les l un une des du de d et ou est sont dans sur pour par avec sans vous votre vos ne n pas que qui si ce cette puis aux au en il elle y se s',
  ),
  en: set(
    'the a an and or is are in on for by with without you your not do that this if it then to of from at as be will can',
  ),
  es: set(
    'el la los las un una y o es son en para por con sin usted su sus no que si este esta luego al del de lo se le',
  ),
  pt: set(
    'o a os as um uma e ou em no na nos nas para por com sem voce seu sua seus suas nao que se este esta depois ao do da dos das de lhe',
  ),
  it: set(
    'il lo la i gli le un una e o in nel nella per con senza lei suo sua non che se questo questa poi al alla del della di dal si',
  ),
} as const satisfies Record<Tongue, ReadonlySet<string>>
