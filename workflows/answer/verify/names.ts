import { fold } from '../../understand/fold.ts'

/**
 * Whether a text names what its sheet does not: a capital inside a sentence, letters that are all or oddly capitals, or
 * what « le site… », « l’application… » introduce. A name that opens a sentence with one plain capital is not seen.
 */
export function hasUnknownName(text: string, sheetText: string): boolean {
  const known = new Set([...fold(sheetText).split(' '), ...everywhere])
  return [...capitalised(text), ...introduced(text)].some(
    (name) =>
      !fold(name)
        .split(' ')
        .every((part) => known.has(part)),
  )
}

/** Whether a text quotes words, a button say, that its sheet does not have in that order. */
export function hasUnknownQuotation(text: string, sheetText: string): boolean {
  const known = ` ${fold(sheetText)} `
  return Array.from(text.matchAll(/«([^»]*)»|“([^”]*)”|"([^"]*)"/g), ([, ...inside]) => inside.join('')).some(
    (quoted) => !known.includes(` ${fold(quoted)} `),
  )
}

/** What needs no sheet. */
const everywhere = [
  'internet',
  'web',
  'wi',
  'fi',
  'wifi',
  'sms',
  'france',
  'i',
  'ok',
  'l',
  'd',
  'qu',
  's',
  'c',
  'n',
  'j',
  'm',
  'y',
]

const word = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu
const opening = /(?:^|[.!?:;…\n«“"(•–-])\s*(?:\d{1,2}[.)]\s*)?$/

function capitalised(text: string): readonly string[] {
  return Array.from(text.matchAll(word), ({ 0: name, index }) => ({ name, opens: opening.test(text.slice(0, index)) }))
    .filter(({ name, opens }) => /.\p{Lu}/u.test(name.replace(/^\p{L}['’]/u, '')) || (!opens && /\p{Lu}/u.test(name)))
    .map(({ name }) => name)
}

const plain =
  'de|du|des|d|officiel|officielle|internet|web|public|publique|qui|que|et|ou|pour|sur|dans|a|au|est|n|ne|puis|avec|en|vous|of|is|and|or|to|for|that|on|from|oficial|del|do|da|e|y|para|di|della|ufficiale|per'
const introducing = new RegExp(
  `(?:^| )(?:sites?|applis?|applications?|plateformes?|portails?|website|platform|plataforma|sito|portale?) (?!(?:${plain})(?: |$))([a-z\\d]+)`,
  'g',
)

function introduced(text: string): readonly string[] {
  return text
    .split(/[.!?:;,…\n()«»"“”]/)
    .flatMap((part) => Array.from(fold(part).matchAll(introducing), ([, name = '']) => name))
}
