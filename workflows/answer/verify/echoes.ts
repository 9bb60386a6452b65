import { fold } from '../../understand/fold.ts'

/** Whether a text recites another: eight words in a row that stand in it, whatever the case, accents and punctuation. */
export function echoes(text: string, other: string): boolean {
  const source = ` ${fold(other)} `
  const words = fold(text).split(' ')
  return words.some((_, at) => at + run <= words.length && source.includes(` ${words.slice(at, at + run).join(' ')} `))
}

const run = 8
