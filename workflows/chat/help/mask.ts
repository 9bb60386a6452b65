import type { SecretKind } from '../../answer/reasoned.ts'
import { nameHider } from '../../privacy/mask-name.ts'
import { maskSecrets } from '../../privacy/secrets/mask-secrets.ts'
import { answersOf } from '../ask.ts'
import type { Turn } from '../turn.ts'

/** What a citizen wrote, line by line, as it may be kept and shown: no secret, no name of theirs. */
export interface MaskedLines {
  readonly lines: readonly string[]
  readonly secrets: readonly SecretKind[]
}

/** Masks what was just written together with the masked lines before it: a code may follow what announces it. */
export function maskLines(turn: Turn, before: readonly string[], words: string): MaskedLines {
  const { masked, secrets } = maskSecrets([...before, words].join('\n'))
  const { prenom = '', nom = '' } = answersOf(turn)
  const hiders = [
    nameHider({ prenom, nom, email: '', telephone: null }),
    nameHider({ prenom: turn.firstName, nom: '', email: '', telephone: null }),
  ]
  const hidden = hiders.reduce(outsideMarks, masked)
  return { lines: hidden.split('\n').filter((line) => line.trim() !== ''), secrets }
}

/** What is already a mark is never looked at again. */
function outsideMarks(text: string, hide: (part: string) => string): string {
  return text
    .split(mark)
    .map((part, index) => (index % 2 === 1 ? part : hide(part)))
    .join('')
}

const mark = /(\[[\p{L}\s-]{3,40}\])/u
