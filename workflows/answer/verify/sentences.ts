import { fold } from '../../understand/fold.ts'

/** The sentences of a text, without the marks of a list. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .split(/\n|(?<=[.!?…])\s+|\s;\s/)
    .map((sentence) => sentence.replace(/^\s*(?:\d{1,2}[.)]|[-•–])\s+/, '').trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence))
}

/** The beginnings of the words that carry meaning: « appelez » and « appeler » have the same. */
export function stemsOf(text: string): ReadonlySet<string> {
  const words = fold(text).split(' ')
  return new Set(words.filter((word) => word.length >= 4 && !empty.has(word)).map((word) => word.slice(0, 5)))
}

/** Whether a French sentence forbids or denies, whatever its condition: « s’il ne répond pas, appelez » does not. */
export function isNegative(sentence: string): boolean {
  return /\b(?:ne|n|pas|jamais|aucune?|evitez|refusez)\b/.test(
    fold(sentence.replace(/^\s*(?:si|s['’]il|quand|lorsque)[^,]*,/i, '')),
  )
}

/** What of a sentence's meaning stands in a set: 0..1; 1 when the sentence carries none. */
export function shareIn(stems: ReadonlySet<string>, known: ReadonlySet<string>): number {
  if (stems.size === 0) return 1
  return [...stems].filter((stem) => known.has(stem)).length / stems.size
}

const empty = new Set(
  'doit devez doivent doivez afin ici jusqu jusque voir bien dans avec pour vous votre vos cette cela celui celle leur leurs plus moins bien aussi ainsi puis ensuite alors donc mais sont etes etre avoir avez tout tous toute toutes faire faites peut pouvez peuvent faut comme meme quand chez entre apres avant sous vers elle elles nous notre voila voici ceux tres encore'.split(
    ' ',
  ),
)
