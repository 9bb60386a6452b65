import { withoutAccents } from '../../understand/fold.ts'

/**
 * The words of a text as people meant them: lower case, no accents, letters held down made one ("alooors"), marks of
 * hidden secrets left out, short spellings of text messages written out ("g perdu mdp" is "j ai perdu mot de passe").
 * @param spellings short spelling, folded, to its words.
 */
export function wordsOf(text: string, spellings: ReadonlyMap<string, string>): readonly string[] {
  const plain = withoutAccents(text.replace(marks, ' ')).replace(heldDown, '$1')
  return (plain.match(word) ?? []).flatMap((found) => {
    const meant = spellings.get(found)
    return meant === undefined ? [found] : withoutAccents(meant).split(' ')
  })
}

const marks = /\[\p{L}[^\]\n]{0,40}\]/gu
const heldDown = /(\p{L})\1{2,}/gu
const word = /[a-z0-9]+/g
