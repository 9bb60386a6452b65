import type { PixGiven } from '#prompts/copy/pix-shown.ts'
import type { Item } from '#prompts/pix/item.ts'
import { fold } from '../../understand/fold.ts'
import { choicesOf } from './choices-of.ts'
import { marksIn } from './marks.ts'
import { isAccepted, tight } from './short-answer.ts'
import { choiceWorded } from './worded.ts'

/** The very words of an accepted answer or of one choice, even when they are also a wish, as « Annuler ». */
export function readExactly(item: Item, words: string): PixGiven | undefined {
  if (item.answer.kind === 'short')
    return isAccepted(item, words) ? { is: 'words', words: words.trim().replace(/\s+/g, ' ') } : undefined
  if (item.answer.kind === 'order') return undefined
  const choices = choicesOf(item)
  const found = theOnly(choices, (choice) => tight(choice) === tight(words))
  const index = found ?? theOnly(choices, (choice) => fold(choice) !== '' && fold(choice) === fold(words))
  return index === undefined ? undefined : { is: 'choices', choices: [index] }
}

/**
 * An answer in any usual form: letters or numbers of places (« la B », « A et C », « 2 »), or the choices' own words, with
 * small typos. `order` is what stands at each place. Undefined when it is not clear, or one choice where several are right.
 */
export function readAnswer(item: Item, order: readonly number[], words: string): PixGiven | undefined {
  if (item.answer.kind === 'short') return readShort(words)
  const exactly = item.answer.kind === 'one' ? readExactly(item, words) : undefined
  if (exactly) return exactly
  const choices = choicesOf(item)
  const marks = marksIn(words, choices)?.flatMap((place) => order[place] ?? [])
  return fitting(item, marks ?? worded(item, choices, words))
}

/** Longer, it is a story or a question, not an answer. */
const longestShort = 80

function readShort(words: string): PixGiven | undefined {
  const said = words.trim().replace(/\s+/g, ' ')
  if (/^(?:euh?|heu|hum|hmm+|ben|bah|attend[sez]*)$/.test(fold(said))) return undefined
  const asks = said.endsWith('?') && (said.includes(' ') || /^\?+$/.test(said))
  if (said === '' || said.length > longestShort || asks || onlyPictures(said)) return undefined
  return { is: 'words', words: said }
}

function onlyPictures(words: string): boolean {
  return fold(words) === '' && /\p{Extended_Pictographic}/u.test(words)
}

/** As many choices as this kind of question wants, none twice. */
function fitting({ answer }: Item, found: readonly number[] | undefined): PixGiven | undefined {
  if (!found || new Set(found).size !== found.length) return undefined
  const fits =
    answer.kind === 'one'
      ? found.length === 1
      : answer.kind === 'order'
        ? found.length === answer.steps.length
        : found.length > 1
  return fits ? { is: 'choices', choices: found } : undefined
}

function worded({ answer }: Item, choices: readonly string[], words: string): readonly number[] | undefined {
  const whole = choiceWorded(choices, words)
  if (answer.kind === 'one' || whole !== undefined) return whole === undefined ? undefined : [whole]
  return partsWorded(choices, words.split(separator))
}

const separator = /[,;\n+]|\s(?:et|puis)\s/i

/** Each part is a choice; one that has « et » in its own words is two parts together. */
function partsWorded(choices: readonly string[], parts: readonly string[]): readonly number[] | undefined {
  const said = parts.map((part) => part.trim()).filter((part) => part !== '')
  if (said.length === 0) return []
  for (const count of [2, 1]) {
    const index = choiceWorded(choices, said.slice(0, count).join(' et '))
    const others = index === undefined ? undefined : partsWorded(choices, said.slice(count))
    if (index !== undefined && others) return [index, ...others]
  }
  return undefined
}

function theOnly(choices: readonly string[], is: (choice: string) => boolean): number | undefined {
  const found = choices.flatMap((choice, index) => (is(choice) ? [index] : []))
  return found.length === 1 ? found[0] : undefined
}
